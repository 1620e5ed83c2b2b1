import { createTranslator } from 'next-intl';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import messagesEn from '@/messages/en.json';
import messagesVi from '@/messages/vi.json';
import { endSending } from '@/syndication/end-sending';
import { decideLocally } from '@/syndication/local-decision';
import { sendDown } from '@/syndication/send';
import { treeChannel } from '@/tenants/channels';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { uploadPicture } from '@/test/picture';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: 'vi' | 'en'; namespace: 'OriginLine' }) =>
    Promise.resolve(
      createTranslator({ locale, namespace, messages: locale === 'vi' ? messagesVi : messagesEn }),
    ),
}));

const DAY = 86_400_000;
const REASON = 'Sai số liệu trong bài.';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let get: typeof import('../[site]/[locale]/tin/[article]/anh-chia-se.jpg/route').GET;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
  reader = await siteReader(installation.payload, world);
  get = (await import('../[site]/[locale]/tin/[article]/anh-chia-se.jpg/route')).GET;
}, 120_000);
afterAll(() => installation.stop());

type Ask = { locale?: string; known?: string; address?: string; byPath?: boolean };

async function ask(unit: UnitKey, item: string, { locale = 'vi', known, address, byPath }: Ask = {}) {
  const { slug, ref } = await bench.main(item);
  const site = `${world.unit[unit]}${byPath ? '~p' : ''}`;
  const article = address ?? `${slug as string}-${ref as string}`;
  const headers: HeadersInit = known ? { 'if-none-match': known } : {};
  return get(new Request('http://localhost/', { headers }), {
    params: Promise.resolve({ site, locale, article }),
  });
} // prettier-ignore

const status = async (unit: UnitKey, item: string) => (await ask(unit, item)).status;
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const tag = async (unit: UnitKey, item: string, how: Ask = {}) =>
  (await ask(unit, item, how)).headers.get('etag');

const below = (item: string) =>
  bench.work((req) => sendDown(req, { item, from: world.unit.province, to: [treeChannel(world.unit.province)], strength: 'suggested' })); // prettier-ignore

describe('the share picture of an article', () => {
  it('is a JPEG of 1200 by 630 with a tag, named by the page in its head', async () => {
    const { shareImage } = await import('./share-image');
    const { pageMetadata } = await import('./page-metadata');
    const { newsArticle } = await import('./structured');
    const cover = await uploadPicture(installation.rest(world.user.commune.author));
    const item = await bench.published('commune', { title: 'Nạo vét kênh Ấ', cover: cover.id });
    const answer = await ask('commune', item);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const picture = sharp(await bytes(answer));
    expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    // The cover is half red, half green, and fills the place above the title.
    const { data } = await picture.raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) => data.subarray((100 * 1200 + x) * 3, (100 * 1200 + x) * 3 + 3);
    expect([at(40)[0]! > 200, at(40)[1]! < 60, at(1160)[0]! < 90, at(1160)[1]! > 90]).toEqual(Array(4).fill(true)); // prettier-ignore
    const known = answer.headers.get('etag')!;
    const again = await ask('commune', item, { known });
    expect([again.status, await again.text()]).toEqual([304, '']);

    const site = await reader.site('commune');
    const article = (await reader.page('commune', item))!;
    const { openGraph, twitter } = await pageMetadata(site, { path: article.path, image: shareImage(site, article) }); // prettier-ignore
    const url = expect.stringMatching(/^https?:\/\/.+\/tin\/.+\/anh-chia-se\.jpg$/) as string;
    const alt = expect.stringContaining('Nạo vét kênh Ấ') as string;
    expect(openGraph?.images).toEqual([{ url, alt, width: 1200, height: 630, type: 'image/jpeg' }]); // prettier-ignore
    expect(twitter).toEqual({ card: 'summary_large_image', images: [{ url, alt }] });
    expect(JSON.stringify(newsArticle(site, article))).toContain(`/media/${cover.filename.split('.')[0]!}`); // prettier-ignore
  });

  it('is another one for another title, another site and another language', async () => {
    const item = await bench.write('province', { title: 'Giá điện' });
    await installation.rest(world.user.province.author).patch(`articles/${item}?draft=true&locale=en`, { title: 'Price of power' }); // prettier-ignore
    await bench.approve('province', item);
    await below(item);
    const tags = [
      await tag('province', item),
      await tag('commune', item),
      await tag('district', item),
      await tag('commune', item, { locale: 'en' }),
    ];
    expect(new Set(tags).size).toBe(4);
    // The same site by its path is the same picture.
    expect(await tag('commune', item, { byPath: true })).toBe(tags[1]);
    await bench.save(world.user.province.author, item, { title: 'Giá nước' });
    await bench.approve('province', item, 'correct', { change: 'minor' });
    expect(await tag('commune', item)).not.toBe(tags[1]);
    const changed = await ask('commune', item, { known: tags[1]! });
    expect([changed.status, (await bytes(changed)).length > 1000]).toEqual([200, true]);
  });

  it('is drawn once while it stays the same', async () => {
    const item = await bench.published('commune', { title: 'Lúa chiêm' });
    const first = await bytes(await ask('commune', item));
    expect(await reader.computed(() => ask('commune', item))).toBe(0);
    expect((await bytes(await ask('commune', item))).equals(first)).toBe(true);
  });

  it('leads from an outdated address to the right one, and is nowhere else', async () => {
    const item = await bench.published('commune', { title: 'Chợ phiên' });
    const { slug, ref } = await bench.main(item);
    const moved = await ask('commune', item, { address: `ten-cu-${ref as string}` });
    expect(moved.status).toBe(308);
    expect(moved.headers.get('location')).toMatch(new RegExp(`/tin/${slug as string}-${ref as string}/anh-chia-se\\.jpg$`)); // prettier-ignore
    expect(await status('sibling', item)).toBe(404);
    expect((await ask('commune', item, { locale: 'fr' })).status).toBe(404);
    expect((await ask('commune', item, { address: 'khong-co' })).status).toBe(404);
  });
});

describe('with its article it is gone at once', () => {
  const both = async (item: string) => [
    await status('province', item),
    await status('commune', item),
  ];
  const editor = () => world.user.province.editor;

  it('hidden, recalled, held back, withdrawn', async () => {
    const item = await bench.published('province', { title: 'Họp dân' });
    expect(await both(item)).toEqual([200, 404]);
    const { sending } = await below(item);
    expect(await both(item)).toEqual([200, 200]);
    const known = (await tag('commune', item))!;
    const decide = (state: 'hidden' | 'live') => bench.work((req) => decideLocally(req, { item, unit: world.unit.commune, state })); // prettier-ignore
    await decide('hidden');
    expect(await both(item)).toEqual([200, 404]);
    // Whoever has the picture is refused too.
    expect((await ask('commune', item, { known })).status).toBe(404);
    await bench.work((req) => endSending(req, item, sending));
    expect([await status('province', item), await status('district', item)]).toEqual([200, 404]);
    await below(item);
    await decide('live');
    expect(await both(item)).toEqual([200, 200]);
    const until = new Date(Date.now() + DAY).toISOString();
    await bench.act(editor(), item, 'limit', { embargoUntil: until, reason: 'Chờ công bố chính thức.' }); // prettier-ignore
    expect(await both(item)).toEqual([404, 404]);
    await bench.act(editor(), item, 'limit', { embargoUntil: null, reason: 'Đã công bố.' });
    expect(await both(item)).toEqual([200, 200]);
    await bench.act(editor(), item, 'withdraw', { ending: 'withdrawn', reason: REASON });
    expect(await both(item)).toEqual([404, 404]);
  });

  it('but an archived one keeps it, as it keeps its page', async () => {
    const item = await bench.published('commune', { title: 'Tổng kết năm' });
    await bench.act(world.user.commune.editor, item, 'withdraw', { ending: 'archived', reason: 'Đã hết thời hạn.' }); // prettier-ignore
    expect((await reader.page('commune', item))?.archived).toBeDefined();
    expect(await status('commune', item)).toBe(200);
  });
});
