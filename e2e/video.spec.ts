import { expect, test, type Page } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';

import { CAPTIONS, WEBM } from '../test/tiny-video';

import { admin, site } from './support/addresses';
import { expectAccessible } from './support/expect-accessible';
import { get } from './support/get';
import { expectNoSidewaysScroll } from './support/no-sideways-scroll';
import { signedIn } from './support/signed-in';
import { draft, published, verb } from './support/work';

/** A video of a commune's own: with poster and captions, watched in the text, and gone with it. */

const TITLE = `Họp thôn bàn việc làm đường ${Date.now().toString(36)}`;
const NAME = 'Họp thôn Đông';

/** Sends a file to the store as the signed-in person. @returns its id */
const store = (page: Page, base64: string, name: string, words: object = {}) =>
  page.evaluate(
    async ([data, file, more]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const form = new FormData();
      form.set('file', new File([bytes], file));
      form.set('_payload', more);
      const response = await fetch('/api/media?locale=vi&depth=0', { method: 'POST', body: form });
      return ((await response.json()) as { doc: { id: string } }).doc.id;
    },
    [base64, name, JSON.stringify(words)] as const,
  );

/** A picture in the shape of the video. @returns its id */
const storePoster = (page: Page) =>
  page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
    canvas.getContext('2d')!.fillRect(0, 0, 640, 720);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    const form = new FormData();
    form.set('file', new File([blob!], 'bia.jpg', { type: 'image/jpeg' }));
    form.set('_payload', JSON.stringify({ alt: 'Bà con họp ở nhà văn hóa thôn' }));
    const response = await fetch('/api/media?locale=vi&depth=0', { method: 'POST', body: form });
    return ((await response.json()) as { doc: { id: string } }).doc.id;
  });

const body = (fields: object) => ({
  root: {
    type: 'root', version: 1, format: '', indent: 0, direction: 'ltr',
    children: [
      { type: 'block', version: 2, format: '', fields: { id: '6b08a684962f031f2a4c8526', blockName: '', blockType: 'video', source: 'own', title: NAME, transcript: 'Xin chào bà con. Hôm nay xã họp.', ...fields } },
    ],
  },
}); // prettier-ignore

const answerTo = (page: Page, path: string, headers: Record<string, string> = {}) =>
  page.evaluate(
    async ([to, more]) => {
      const response = await fetch(to, { headers: more, cache: 'no-store' });
      const { length } = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, length, headers: Object.fromEntries(response.headers) };
    },
    [path, headers] as const,
  );

test('without captions it is not handed in, and it is said what to do', async ({ browser }) => {
  const page = await signedIn(browser, 'commune-editor');
  await page.goto(admin());
  const [video, poster] = [
    await store(page, WEBM().toString('base64'), 'hop.webm'),
    await storePoster(page),
  ];
  const { id } = await draft(page, `${TITLE} (nháp)`, '', { body: body({ video, poster }) });
  const refused = await page.evaluate(async (item) => {
    const response = await fetch(`/api/lt/items/articles/${item}/submit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return { status: response.status, text: await response.text() };
  }, id);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.text).toContain('Video chưa có phụ đề tiếng Việt');
  await page.context().close();
});

test('it plays in the text with captions, and nothing of it is left after a recall', async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin());
  const [video, captionsVi, poster] = [
    await store(editor, WEBM().toString('base64'), 'hop.webm'),
    await store(editor, Buffer.from(CAPTIONS).toString('base64'), 'hop.vtt'),
    await storePoster(editor),
  ];
  const { id, slug, ref } = await published(browser, TITLE, {
    by: 'commune-editor',
    reader: 'district-moderator',
    with: { body: body({ video, poster, captionsVi }) },
  });

  const page = await (await browser.newContext()).newPage();
  const address = site('anbinh.namsach', `/tin/${slug}-${ref}`);
  const refusals: string[] = [];
  page.on('console', (said) => {
    if (/content security policy/i.test(said.text())) refusals.push(said.text());
  });
  const asked: string[] = [];
  page.on('request', (one) => asked.push(new URL(one.url()).pathname));
  await page.goto(address);
  const player = page.locator('.own-video video');
  await expect(player).toHaveAttribute('aria-label', NAME);
  await expect(player).toHaveAttribute('poster', /\/media\/[0-9a-f]{32}-.+\.webp$/);
  await expect(player.locator('track')).toHaveAttribute('srclang', 'vi');
  const file = (await player.locator('source').getAttribute('src'))!;
  expect(asked, 'nothing before somebody asks').not.toContain(file);
  // Its place was kept free in its own shape.
  const { width, height } = (await player.boundingBox())!;
  expect(width / height).toBeCloseTo(64 / 36, 1);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);

  await player.focus();
  await expect(player).toBeFocused();
  await player.evaluate((element: HTMLVideoElement) => {
    element.muted = true;
    element.textTracks[0]!.mode = 'showing';
    return element.play();
  });
  await expect.poll(() => player.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBe(64); // prettier-ignore
  await expect.poll(() => player.evaluate((element: HTMLVideoElement) => element.textTracks[0]!.cues?.length)).toBe(2); // prettier-ignore
  expect(refusals).toEqual([]);

  const download = page.getByRole('link', { name: /^Tải video \(WebM, 1 KB\)$/ });
  await expect(download).toHaveAttribute('download', `${NAME}.webm`);
  const part = await answerTo(page, file, { range: 'bytes=10-19' });
  expect([part.status, part.length]).toEqual([206, 10]);
  expect(part.headers).toMatchObject({
    'content-range': `bytes 10-19/${WEBM().length}`,
    'content-type': 'video/webm',
    'x-content-type-options': 'nosniff',
  });
  expect(part.headers['content-security-policy']).toMatch(/^default-src 'none'.*sandbox/);
  expect((await answerTo(page, file, { range: 'bytes=99999-' })).status).toBe(416);

  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:a11y'] }));
  const html = await (await get(request, address)).text();
  const figure = /<figure class="own-video">.*?<\/figure>/s.exec(html)![0];
  const { results } = await validator.validateString(figure);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(html).toContain('"@type":"VideoObject"');

  await verb(editor, id, 'withdraw', { ending: 'withdrawn', reason: 'Đăng nhầm video.' });
  await expect(async () => expect((await page.goto(address))!.status()).not.toBe(200)).toPass();
  expect((await answerTo(page, file)).status).toBe(404);
  expect((await answerTo(page, file, { range: 'bytes=0-9' })).status).toBe(404);
  for (const one of [page, editor]) await one.context().close();
});
