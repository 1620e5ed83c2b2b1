import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import messagesEn from '@/messages/en.json';
import messagesVi from '@/messages/vi.json';
import { endSending } from '@/syndication/end-sending';
import { decideOffer } from '@/syndication/decide-offer';
import { offerUp } from '@/syndication/offer';
import { sendDown } from '@/syndication/send';
import { asSystem } from '@/tenants/access';
import { treeChannel } from '@/tenants/channels';
import { itemBench } from '@/test/item-bench';
import { PIXEL } from '@/test/matrix-writes';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: 'vi' | 'en'; namespace: 'Feed' | 'Lists' }) =>
    Promise.resolve(
      createTranslator({ locale, namespace, messages: locale === 'vi' ? messagesVi : messagesEn }),
    ),
}));

const LIST = 'nong-nghiep';
const DAY = 86_400_000;

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let answer: typeof import('./feed-answer').feedAnswer;
let section: string;

const create = async (collection: string, data: object, file?: object): Promise<string> =>
  String(
    (await installation.payload.create({ collection, context: asSystem(), data, file } as never))
      .id,
  );

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
  reader = await siteReader(installation.payload, world);
  answer = (await import('./feed-answer')).feedAnswer;
  section = await create('sections', { name: 'Nông nghiệp', slug: LIST, steward: world.unit.province }); // prettier-ignore
}, 120_000);
afterAll(() => installation.stop());

type Ask = { list?: string; locale?: string; known?: string };

const ask = (unit: UnitKey, file: 'rss.xml' | 'feed.json', { list, locale = 'vi', known }: Ask = {}) =>
  answer(
    new Request('http://localhost/', { headers: known ? { 'if-none-match': known } : {} }),
    { params: Promise.resolve({ site: world.unit[unit], locale }) },
    file,
    list,
  ); // prettier-ignore

type Json = Record<string, unknown> & { items: (Record<string, unknown> & { title: string })[] };

const json = async (unit: UnitKey, how: Ask = {}): Promise<Json> =>
  (await (await ask(unit, 'feed.json', how)).json()) as Json;
const rss = async (unit: UnitKey, how: Ask = {}) => (await ask(unit, 'rss.xml', how)).text();
const titles = async (unit: UnitKey, how: Ask = {}) =>
  (await json(unit, how)).items.map(({ title }) => title);

const below = (item: string, order: object = {}) =>
  bench.work((req) => sendDown(req, { item, from: world.unit.province, to: [treeChannel(world.unit.province)], strength: 'suggested', ...order })); // prettier-ignore

describe('what other programs read of a site', () => {
  it('is RSS 2.0 and JSON Feed 1.1 with the origin, the original address and times of Viet Nam', async () => {
    const file = { data: PIXEL, mimetype: 'image/png', name: 'anh.png', size: PIXEL.length };
    const cover = await create('media', { alt: 'Lúa', credit: 'Nguyễn Văn A', rights: 'Chỉ dùng trên cổng của tỉnh', steward: world.unit.province, sharing: 'down' }, file); // prettier-ignore
    const item = await bench.published('province', { title: 'Lúa & <b>ngô</b>', section, cover });
    await below(item);
    const { ref, slug } = await bench.main(item);
    const xml = await rss('commune');
    const parsed = parseRssFeed(xml);
    const [entry] = parsed.items!;
    const { publicUrl } = await import('./public-url');
    const [here, home] = [await reader.site('commune'), await reader.site('province')];
    const canonical = publicUrl(home, `/tin/${slug as string}-${ref as string}`);
    expect(entry).toMatchObject({
      title: 'Lúa & <b>ngô</b>',
      link: canonical,
      guid: { value: ref, isPermaLink: false },
      source: { url: publicUrl(home, '/rss.xml'), title: expect.stringContaining('Province') as string }, // prettier-ignore
    });
    expect(xml).toMatch(
      /<pubDate>[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} \+0700<\/pubDate>/,
    );
    expect(parsed.atom?.links?.[0]?.href).toBe(publicUrl(here, '/rss.xml'));
    const media = entry!.media?.contents?.[0];
    expect(media?.credits?.[0]?.value).toBe('Nguyễn Văn A');
    expect(media?.copyright?.value).toBe('Chỉ dùng trên cổng của tỉnh');
    const feed = await json('commune');
    expect(() => parseJsonFeed(feed)).not.toThrow();
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: publicUrl(here, '/feed.json') }); // prettier-ignore
    expect(feed.items[0]).toMatchObject({
      id: ref,
      url: canonical,
      date_published: expect.stringMatching(/T[\d:]{8}\+07:00$/) as string,
      _lien_thong: {
        received: true,
        here: publicUrl(here, `/tin/${slug as string}-${ref as string}`),
        origin: { level: 'province', url: publicUrl(home, '/') },
        image_credit: 'Nguyễn Văn A',
      },
    });
    // On the site that wrote it nothing is from elsewhere.
    expect(parseRssFeed(await rss('province')).items![0]!.source).toBeUndefined();
    expect((await ask('commune', 'feed.json')).headers.get('content-type')).toBe('application/feed+json; charset=utf-8'); // prettier-ignore
  });

  it('is asked for by unit, section and level', async () => {
    const own = await bench.published('commune', { title: 'Xã họp', section });
    const other = await bench.published('province', { title: 'Tỉnh họp' });
    await below(other);
    expect(own).not.toBe(other);
    const all = await titles('commune');
    expect(all).toEqual(expect.arrayContaining(['Xã họp', 'Tỉnh họp']));
    expect(await titles('commune', { list: 'tin-don-vi' })).toEqual(['Xã họp']);
    expect(await titles('commune', { list: 'tin-cap-tren' })).toContain('Tỉnh họp');
    expect(await titles('commune', { list: 'tin-cap-tren' })).not.toContain('Xã họp');
    expect(await titles('commune', { list: 'tin-co-so' })).toEqual([]);
    expect(await titles('commune', { list: LIST })).toContain('Xã họp');
    expect(await titles('commune', { list: LIST })).not.toContain('Tỉnh họp');
    expect((await ask('commune', 'rss.xml', { list: 'khong-co' })).status).toBe(404);
    expect(await rss('commune', { list: LIST })).toContain(`/chuyen-muc/${LIST}/rss.xml`);
  });

  it('is in English where an item is, however many are not', async () => {
    const item = await bench.write('uncle', { title: 'Mời gọi đầu tư' });
    await installation.rest(world.user.uncle.author).patch(`articles/${item}?draft=true&locale=en`, { title: 'Invest here' }); // prettier-ignore
    await bench.approve('uncle', item);
    for (let n = 0; n < 3; n += 1) await bench.published('uncle', { title: `Chỉ tiếng Việt ${n}` });
    expect(await titles('uncle', { locale: 'en' })).toEqual(['Invest here']);
    expect(await json('uncle', { locale: 'en', list: 'thong-bao' })).toMatchObject({ language: 'en', title: expect.stringMatching(/^Announcements – /) as string }); // prettier-ignore
    expect((await ask('uncle', 'rss.xml', { locale: 'fr' })).status).toBe(404);
  });

  it.each(['rss.xml', 'feed.json'] as const)('answers 304 until something changes (%s)', async (file) => {
    const item = await bench.published('cousin', { title: `Chợ ${file}` });
    const first = await ask('cousin', file);
    const known = first.headers.get('etag')!;
    const again = await ask('cousin', file, { known });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', known]);
    expect((await ask('cousin', file, { known: `"a", ${known}` })).status).toBe(304);
    await bench.act(world.user.cousin.editor, item, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore
    const after = await ask('cousin', file, { known });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain(`Chợ ${file}`);
  }); // prettier-ignore

  it('is right at once after a correction, a recall, an embargo and a withdrawal', async () => {
    const item = await bench.published('province', { title: 'Giá điện', section });
    const { sending } = await below(item);
    const seen = async () => [
      (await titles('sibling')).filter((title) => title.startsWith('Giá')),
      (await titles('sibling', { list: LIST })).filter((title) => title.startsWith('Giá')),
      ((await rss('sibling')).match(/<title>Giá[^<]*/g) ?? []).map((one) => one.slice(7)),
    ];
    const each = (title: string | null) => Array(3).fill(title ? [title] : []) as string[][];
    expect(await seen()).toEqual(each('Giá điện'));
    await bench.save(world.user.province.author, item, { title: 'Giá nước' });
    await bench.approve('province', item, 'correct', { change: 'minor' });
    expect(await seen()).toEqual(each('Giá nước'));
    await bench.work((req) => endSending(req, item, sending));
    expect(await seen()).toEqual(each(null));
    await below(item);
    expect(await seen()).toEqual(each('Giá nước'));
    const editor = world.user.province.editor;
    const until = new Date(Date.now() + DAY).toISOString();
    const held = await bench.act(editor, item, 'limit', { embargoUntil: until, reason: 'Chờ công bố chính thức.' }); // prettier-ignore
    expect(held.names).toEqual([]);
    expect(await seen()).toEqual(each(null));
    await bench.act(editor, item, 'limit', { embargoUntil: null, reason: 'Đã công bố.' });
    expect(await seen()).toEqual(each('Giá nước'));
    await bench.act(editor, item, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore
    expect(await seen()).toEqual(each(null));
  });
});

it('on every site an article says who wrote it and where the original stands', async () => {
  const { getArticle } = await import('./article');
  const { newsArticle } = await import('./structured');
  const { pageMetadata } = await import('./page-metadata');
  const { publicUrl } = await import('./public-url');
  const item = await bench.published('commune', { title: 'Vụ chiêm', author: 'Phạm Thị Hoa' });
  await bench.work(async (req) => {
    await offerUp(req, { item, from: world.unit.commune, to: world.unit.district });
    await decideOffer(req, { item, unit: world.unit.district, accept: true });
  });
  const { ref, slug } = await bench.main(item);
  const path = `${slug as string}-${ref as string}`;
  const home = await reader.site('commune');
  for (const unit of ['commune', 'district'] as const) {
    const site = await reader.site(unit);
    const found = await getArticle(site, path);
    if (found?.kind !== 'found') throw new Error('not found');
    const { article } = found;
    const canonical = publicUrl(home, `/tin/${path}`);
    expect(article.origin?.agency).toBe(unit === 'commune' ? undefined : article.publisher?.name);
    expect(newsArticle(site, article)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Vụ chiêm',
      mainEntityOfPage: canonical,
      publisher: { '@type': 'GovernmentOrganization', name: article.publisher!.name, url: publicUrl(home, '/') }, // prettier-ignore
      author: { '@type': 'Person', name: 'Phạm Thị Hoa' },
      ...(unit === 'commune' ? {} : { isBasedOn: canonical }),
    });
    expect('isBasedOn' in newsArticle(site, article)).toBe(unit !== 'commune');
    const { alternates } = await pageMetadata(site, {
      path: article.path,
      canonical: article.canonical,
    });
    expect(alternates!.canonical).toBe(canonical);
    expect(Object.keys(alternates!.types!)).toEqual(['application/rss+xml', 'application/feed+json']); // prettier-ignore
    const { GET } = await import('../[site]/[locale]/sitemap.xml/route');
    const params = Promise.resolve({ site: world.unit[unit], locale: 'vi' });
    const map = await (await GET(new Request('http://localhost/'), { params })).text();
    expect(map.includes(`${canonical}<`)).toBe(unit === 'commune');
    expect(map.includes(path)).toBe(unit === 'commune');
  }
});
