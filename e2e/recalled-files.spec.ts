import { expect, test, type Page } from '@playwright/test';

import { admin, site } from './support/addresses';
import { signedIn } from './support/signed-in';
import { published, verb, type Made } from './support/work';

/** A recall holds on the files too: the picture, each of its sizes, and what the page names for other programs. */

const TITLE = `Nạo vét kênh Bắc Hưng Hải ${Date.now().toString(36)}`;

/** Uploads a picture as the signed-in person. @returns its id */
const upload = (page: Page) =>
  page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
    const paint = canvas.getContext('2d')!;
    for (let x = 0; x < 1600; x += 8) {
      paint.fillStyle = `hsl(${x % 360} 60% 50%)`;
      paint.fillRect(x, 0, 8, 900);
    }
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    const form = new FormData();
    form.set('file', new File([blob!], 'kenh.jpg', { type: 'image/jpeg' }));
    form.set('_payload', JSON.stringify({ alt: 'Bà con nạo vét kênh' }));
    const response = await fetch('/api/media?locale=vi&depth=0', { method: 'POST', body: form });
    return ((await response.json()) as { doc: { id: string } }).doc.id;
  });

/** Status of each address, asked for anew and with whatever the browser has. */
const statuses = (page: Page, addresses: readonly string[], cache: RequestCache) =>
  page.evaluate(([all, mode]) => Promise.all(all.map(async (to) => (await fetch(to, { cache: mode })).status)), [addresses, cache] as const); // prettier-ignore

/** Every file that the open page names: pictures in all their sizes, links, metadata, the picture for sharing it. */
const filesOf = async (page: Page): Promise<string[]> => {
  const found = (await page.content()).match(/\/media\/[^"'\s,)&\\]+/g) ?? [];
  const shared = await page.locator('meta[property="og:image"]').getAttribute('content');
  return [...new Set([...found, new URL(shared!).pathname])];
};

test('withdrawn at its source, its picture is gone in every size, on every site', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const people = { by: 'commune-editor', reader: 'district-moderator' } as const;
  const editor = await signedIn(browser, 'commune-editor');
  await editor.goto(admin());
  const cover = await upload(editor);
  const { id, slug, ref }: Made = await published(browser, TITLE, { ...people, with: { cover } });

  const district = await signedIn(browser, 'district-moderator');
  await district.goto(admin());

  const page = await (await browser.newContext()).newPage();
  const address = site('anbinh.namsach', `/tin/${slug}-${ref}`);
  const html = await page.goto(address);
  // A browser asks anew for every page; only so can a recall hold for who has been there before.
  expect(html!.headers()['cache-control']).toMatch(/no-cache|no-store|max-age=0/);
  const files = await filesOf(page);
  expect(files.length).toBeGreaterThan(3);
  expect(new Set(await statuses(page, files, 'reload'))).toEqual(new Set([200]));

  await verb(district, id, 'withdraw', { ending: 'withdrawn', reason: 'Ảnh đăng nhầm.' });
  await expect(async () => expect((await page.goto(address))!.status()).not.toBe(200)).toPass();
  expect(new Set(await statuses(page, files, 'reload'))).toEqual(new Set([404]));
  for (const host of [site(), site('namsach')]) {
    await page.goto(host);
    expect(new Set(await statuses(page, files, 'reload')), host).toEqual(new Set([404]));
  }
  // Conditional requests of browsers that hold a copy are refused too.
  await page.goto(site('anbinh.namsach'));
  expect(new Set(await statuses(page, files, 'no-cache'))).toEqual(new Set([404]));
  for (const list of ['/rss.xml', '/feed.json', '/sitemap.xml']) {
    const text = await page.evaluate(async (to) => (await fetch(to)).text(), list);
    expect(text, list).not.toContain(ref);
  }
  for (const one of [page, district, editor]) await one.context().close();
});
