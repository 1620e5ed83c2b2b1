import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newId } from '@/database/new-id';
import { decideLocally } from '@/syndication/local-decision';
import { endSending } from '@/syndication/end-sending';
import { reconcile } from '@/syndication/reconcile';
import { sendDown } from '@/syndication/send';
import { asSystem } from '@/tenants/access';
import { treeChannel } from '@/tenants/channels';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { PIXEL } from '@/test/matrix-writes';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let page: typeof import('./topic');
let outside: typeof import('./outside-topic');
let hasItem: (typeof import('./has-item'))['hasItem'];

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
  reader = await siteReader(installation.payload, world);
  // The gateway reads the configuration when it is first imported.
  [page, outside] = [await import('./topic'), await import('./outside-topic')];
  ({ hasItem } = await import('./has-item'));
});
afterAll(() => installation.stop());

const FAR = '2099-12-31';

const topicAt = async (unit: UnitKey, slug: string, data: object = {}): Promise<string> => {
  const made = await installation.payload.create({
    collection: 'topics', context: asSystem(), depth: 0,
    data: { name: `Chuyên đề ${slug}`, slug, steward: world.unit[unit], ...data } as never,
  }); // prettier-ignore
  return String(made.id);
};

/** Titles on the page of a topic; null where a site has none. */
const titles = async (unit: UnitKey, slug: string, cursor?: string): Promise<string[] | null> =>
  (await page.getTopic(await reader.site(unit), slug, cursor))?.cards.map(({ title }) => title) ??
  null;

const send = (item: string, from: UnitKey, strength: 'suggested' | 'mandatory' = 'suggested') =>
  bench.work((req) => sendDown(req, { item, from: world.unit[from], to: [treeChannel(world.unit[from])], strength })); // prettier-ignore

describe('a page of a topic', () => {
  it('shows what its site shows: across levels, hidden, recalled, withdrawn, back again', async () => {
    const topic = await topicAt('province', 'bao-so-3');
    const [above, own, elsewhere] = [
      await bench.published('province', { title: 'Công điện của tỉnh', topics: [topic] }),
      await bench.published('commune', { title: 'Xã trực bão', topics: [topic] }),
      await bench.published('cousin', { title: 'Xã bạn trực bão', topics: [topic] }),
    ];
    expect(await titles('commune', 'bao-so-3')).toEqual(['Xã trực bão']);
    expect(await titles('sibling', 'bao-so-3')).toBeNull();
    const { sending } = await send(above, 'province');
    expect(await titles('commune', 'bao-so-3')).toEqual(['Xã trực bão', 'Công điện của tỉnh']);
    expect(await titles('sibling', 'bao-so-3')).toEqual(['Công điện của tỉnh']);
    expect(await titles('province', 'bao-so-3')).toEqual(['Công điện của tỉnh']);
    expect(await titles('stranger', 'bao-so-3')).toBeNull();
    const hide = { item: above, unit: world.unit.sibling, state: 'hidden' as const };
    await bench.work((req) => decideLocally(req, hide));
    expect(await titles('sibling', 'bao-so-3')).toBeNull();
    await bench.work((req) => endSending(req, above, sending));
    expect(await titles('commune', 'bao-so-3')).toEqual(['Xã trực bão']);
    const { editor } = world.user.commune;
    await bench.act(editor, own, 'withdraw', { ending: 'withdrawn', reason: 'Sai số điện thoại trực.' }); // prettier-ignore
    expect(await titles('commune', 'bao-so-3')).toBeNull();
    await bench.act(editor, own, 'restore');
    expect(await titles('commune', 'bao-so-3')).toEqual(['Xã trực bão']);
    expect((await reader.page('cousin', elsewhere))?.topics).toEqual([
      { label: 'Chuyên đề bao-so-3', href: expect.stringMatching(/\/chu-de\/bao-so-3$/) },
    ]);
  });

  it('is found before it is rendered, stands on the page of all addresses, and is read by other programs', async () => {
    const topic = await topicAt('district', 'chuyen-doi-so');
    await topicAt('district', 'trong');
    await bench.published('commune', { title: 'Tổ công nghệ số', topics: [topic] });
    const asked = (unit: UnitKey, slug: string) => hasItem({ unit: world.unit[unit], locale: 'vi', path: `/chu-de/${slug}` }); // prettier-ignore
    expect(await asked('commune', 'chuyen-doi-so')).toBe(true);
    expect(await asked('sibling', 'chuyen-doi-so')).toBe(false);
    expect(await asked('commune', 'khong-co')).toBe(false);
    const paths = async (unit: UnitKey) => (await page.topicPaths(await reader.site(unit))).map(({ path }) => path); // prettier-ignore
    expect(await paths('commune')).toContain('/chu-de/chuyen-doi-so');
    expect(await paths('commune')).not.toContain('/chu-de/trong');
    expect(await paths('sibling')).not.toContain('/chu-de/chuyen-doi-so');
    const feed = await outside.getOutsideTopic(await reader.site('commune'), 'chuyen-doi-so');
    expect(feed?.items.map(({ title }) => title)).toEqual(['Tổ công nghệ số']);
    expect(await outside.getOutsideTopic(await reader.site('sibling'), 'chuyen-doi-so')).toBeNull();
  });

  it('begins and ends by its days: closed it stays, with its articles', async () => {
    const closed = await topicAt('province', 'da-qua', { from: '2024-01-01', until: '2024-02-01' });
    const later = await topicAt('province', 'sap-toi', { from: FAR });
    await bench.published('commune', { title: 'Tổng kết', topics: [closed, later] });
    const found = await page.getTopic(await reader.site('commune'), 'da-qua');
    expect(found).toMatchObject({ closed: true, until: '2024-02-01' });
    expect(found?.cards).toHaveLength(1);
    expect(await titles('commune', 'sap-toi')).toBeNull();
    await installation.payload.update({ collection: 'topics', id: closed, context: asSystem(), data: { until: FAR } }); // prettier-ignore
    expect(await page.getTopic(await reader.site('commune'), 'da-qua')).toMatchObject({ closed: false }); // prettier-ignore
  });

  it('of a unit stands in for one of the same address from above', async () => {
    const [above, own] = [await topicAt('province', 'bau-cu'), await topicAt('district', 'bau-cu')];
    await bench.published('commune', { title: 'Theo tỉnh', topics: [above] });
    await bench.published('commune', { title: 'Theo huyện', topics: [own] });
    expect(await titles('commune', 'bau-cu')).toEqual(['Theo huyện']);
    await bench.published('cousin', { title: 'Nơi khác', topics: [above] });
    expect(await titles('cousin', 'bau-cu')).toEqual(['Nơi khác']);
  });

  it('pages by cursor without gaps or repeats, past items that the site does not show', async () => {
    const topic = await topicAt('province', 'dai');
    const { payload } = installation;
    const write = (unit: UnitKey, n: number) =>
      payload.create({
        collection: 'articles', context: asSystem(), depth: 0,
        data: {
          title: `Bài ${n}`, body: paragraph('Nội dung.'),
          section: world.section, kind: 'news', topics: [topic], _status: 'published', steward: world.unit[unit],
          publishedAt: new Date(Date.UTC(2024, 0, 1, n)).toISOString(),
        } as never,
      }); // prettier-ignore
    for (let n = 0; n < 45; n += 1) await write(n % 3 === 0 ? 'commune' : 'cousin', n);
    const site = await reader.site('commune');
    const first = (await page.getTopic(site, 'dai'))!;
    const cursor = decodeURIComponent(first.paging.next!.split('truoc=')[1]!);
    const second = (await page.getTopic(site, 'dai', cursor))!;
    expect([...first.cards, ...second.cards].map(({ title }) => title)).toEqual(
      [42, 39, 36, 33, 30, 27, 24, 21, 18, 15, 12, 9, 6, 3, 0].map((n) => `Bài ${n}`),
    );
    expect(first.cards).toHaveLength(12);
    expect(second.paging.next).toBeUndefined();
  }, 120_000);
});

describe('the picture of a topic', () => {
  it('is public while the topic is there, cannot be erased under it, and must be one that its keeper may use', async () => {
    const { payload, rest } = installation;
    const file = { data: PIXEL, mimetype: 'image/png', name: 'bao.png', size: PIXEL.length };
    const picture = async (unit: UnitKey) =>
      String((await payload.create({ collection: 'media', context: asSystem(), file, data: { alt: 'Bão', steward: world.unit[unit], sharing: 'own' } as never })).id); // prettier-ignore
    const own = await picture('province');
    const admin = rest(world.user.province.admin);
    const made = await admin.post('topics?depth=0', { name: 'Có ảnh', slug: 'co-anh', cover: own });
    expect(made.status).toBe(201);
    const { doc } = (await made.json()) as { doc: { id: string } };
    const uses = () => payload.db.count({ collection: 'media-uses', where: { media: { equals: own } } }); // prettier-ignore
    expect((await uses()).totalDocs).toBe(1);
    expect((await rest(world.user.province.moderator).delete(`media/${own}`)).status).toBe(409);
    await bench.published('commune', { title: 'Có ảnh', topics: [doc.id] });
    const of = async () => (await page.getTopic(await reader.site('commune'), 'co-anh'))?.cover?.alt; // prettier-ignore
    expect(await of()).toBe('Bão');
    await payload.update({ collection: 'media', id: own, context: asSystem(), data: { alt: 'Bão vào bờ' } }); // prettier-ignore
    expect(await of()).toBe('Bão vào bờ');
    const foreign = await picture('foreign');
    expect((await admin.patch(`topics/${doc.id}`, { cover: foreign })).status).toBe(400);
    expect((await admin.patch(`topics/${doc.id}`, { cover: null })).status).toBe(200);
    expect((await uses()).totalDocs).toBe(0);
  });
});

describe('what is public', () => {
  it('names the topics; a draft changes nothing until it is published', async () => {
    const [one, other] = [await topicAt('province', 'mot'), await topicAt('province', 'hai')];
    const item = await bench.published('commune', { title: 'Đổi chuyên đề', topics: [one] });
    expect((await bench.save(world.user.commune.author, item, { topics: [other] })).status).toBe(200); // prettier-ignore
    expect(await titles('commune', 'mot')).toEqual(['Đổi chuyên đề']);
    expect(await titles('commune', 'hai')).toBeNull();
    const done = await bench.approve('commune', item, 'correct', { change: 'minor' });
    expect(done.status).toBe(200);
    expect(await titles('commune', 'mot')).toBeNull();
    expect(await titles('commune', 'hai')).toEqual(['Đổi chuyên đề']);
  });

  it('is rebuilt by reconcile', async () => {
    const topic = await topicAt('province', 'soat');
    const item = await bench.published('commune', { title: 'Soát lại', topics: [topic] });
    const { payload } = installation;
    expect(await reconcile(payload, { repair: false })).toEqual([]);
    await payload.db.deleteMany({ collection: 'topic-items', where: { item: { equals: item } } });
    const gone = newId(payload);
    await payload.db.create({ collection: 'topic-items', data: { topic, item: gone, place: `000000000000001-${gone}` } }); // prettier-ignore
    const faults = await reconcile(payload, { repair: true });
    expect(faults.map(({ fault, item: of }) => `${fault} ${of}`).sort()).toEqual([`topic ${item}`, `topic ${gone}`].sort()); // prettier-ignore
    expect(await titles('commune', 'soat')).toEqual(['Soát lại']);
    expect(await reconcile(payload, { repair: false })).toEqual([]);
  });
});

describe('topics of an article', () => {
  const write = async (unit: UnitKey, topics: string[]) =>
    (await installation.rest(world.user[unit].author).post('articles?draft=true&depth=0', { title: 'Thử', topics })).status; // prettier-ignore

  it('are those of its unit and of the units above, three at most', async () => {
    const [above, beside, foreign] = [await topicAt('province', 'tren'), await topicAt('sibling', 'ben'), await topicAt('foreign', 'la')]; // prettier-ignore
    const more = [await topicAt('commune', 'a'), await topicAt('commune', 'b'), await topicAt('commune', 'c')]; // prettier-ignore
    expect(await write('commune', [above, ...more.slice(1)])).toBe(201);
    expect(await write('commune', [above, ...more])).toBe(400);
    expect(await write('commune', [beside])).toBe(400);
    expect(await write('commune', [foreign])).toBe(400);
  });

  it('of somebody who reads below are of the article’s lineage all the same', async () => {
    const below = await topicAt('commune', 'duoi');
    const moderator = installation.rest(world.user.province.moderator);
    const made = await moderator.post('articles?draft=true&depth=0', { title: 'Tỉnh', topics: [below] }); // prettier-ignore
    expect(made.status).toBe(400);
    const own = await topicAt('province', 'cua-tinh');
    expect((await moderator.post('articles?draft=true&depth=0', { title: 'Tỉnh', topics: [own] })).status).toBe(201); // prettier-ignore
  });

  it('are offered by the picker, open ones only', async () => {
    const open = await topicAt('district', 'mo', { name: 'Hồ sơ điện tử' });
    await topicAt('district', 'khep', { name: 'Hồ sơ giấy', until: '2024-01-01' });
    const answer = await installation.rest(world.user.commune.author).get(`lt/topics?q=ho%20so&unit=${world.unit.commune}`); // prettier-ignore
    const { topics } = (await answer.json()) as { topics: { id: string }[] };
    expect(topics.map(({ id }) => id)).toEqual([open]);
  });

  it('cannot be erased under it; an empty one can', async () => {
    const [used, empty] = [await topicAt('province', 'dung'), await topicAt('province', 'bo')];
    await bench.published('commune', { title: 'Đang dùng', topics: [used] });
    const admin = installation.rest(world.user.province.admin);
    expect((await admin.delete(`topics/${used}`)).status).toBe(409);
    expect((await admin.delete(`topics/${empty}`)).status).toBe(200);
  });
});
