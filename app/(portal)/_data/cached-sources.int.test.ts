import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { followUse } from '@/test/follow-use';
import { cardsIn } from '@/test/home-view';
import { itemBench } from '@/test/item-bench';
import { PIXEL } from '@/test/matrix-writes';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type World } from '@/test/world';
import { pinItem } from '@/syndication/pin';
import { asSystem } from '@/tenants/access';

const LIST = 'nong-nghiep';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let at: Record<
  'section' | 'topic' | 'label' | 'level' | 'page' | 'picture' | 'item' | 'site',
  string
>;

const create = async (collection: string, data: object, file?: object): Promise<string> =>
  String(
    (await installation.payload.create({ collection, context: asSystem(), data, file } as never))
      .id,
  );

beforeAll(async () => {
  installation = await startPayload();
  const { payload } = installation;
  world = await buildWorld(payload);
  bench = itemBench(installation, world);
  reader = await siteReader(payload, world);
  const { province, commune } = world.unit;
  const section = await create('sections', { name: 'Nông nghiệp', slug: LIST, steward: province });
  const label = await create('section-labels', { section, label: 'Ruộng đồng', steward: commune });
  const level = await create('level-settings', {
    level: 'commune',
    titleFirstLine: 'Trang',
    steward: province,
  });
  const file = { data: PIXEL, mimetype: 'image/png', name: 'anh.png', size: PIXEL.length };
  const picture = await create(
    'media',
    { alt: 'Cánh đồng', steward: commune, sharing: 'own' },
    file,
  );
  const page = await bench.published(
    'commune',
    { title: 'Giới thiệu', slug: 'gioi-thieu' },
    'pages',
  );
  const topic = await create('topics', { name: 'Vụ chiêm', slug: 'vu-chiem', steward: province });
  const text = { title: 'Lúa chiêm', section, topics: [topic], cover: picture };
  const item = await bench.published('commune', text);
  const { docs } = await payload.find({
    collection: 'sites',
    where: { unit: { equals: commune } },
  });
  at = { section, topic, label, level, page, picture, item, site: String(docs[0]!.id) };
}, 120_000);
afterAll(() => installation.stop());
// The clock of the cache stands still: on a busy machine nothing grows old while a test reads.
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
});
afterEach(() => vi.restoreAllMocks());

/** A write to each collection that pages read, through Payload's API or the service that alone may write it. */
const WRITES: Record<string, () => Promise<unknown>> = {
  articles: () => bench.published('commune', { title: 'Bài khác', section: at.section }),
  pages: () => bench.published('commune', { title: 'Tổ chức', slug: 'to-chuc' }, 'pages'),
  placements: () => bench.work((req) => pinItem(req, { unit: world.unit.commune, item: at.item })),
  media: () => change('media', at.picture, { alt: 'Cánh đồng lúa' }),
  sections: () => change('sections', at.section, { name: 'Nhà nông' }),
  topics: () => change('topics', at.topic, { name: 'Vụ chiêm xuân' }),
  'topic-items': () => bench.published('commune', { title: 'Bài cùng chuyên đề', section: at.section, topics: [at.topic] }),
  'section-labels': () => change('section-labels', at.label, { label: 'Đồng ruộng' }),
  sites: () => change('sites', at.site, { contact: { phone: '0220 111 222' } }),
  mournings: () => create('mournings', { title: 'Quốc tang', on: false, steward: world.unit.province }),
  'level-settings': () => change('level-settings', at.level, { titleFirstLine: 'Trang tin' }),
  units: () => change('units', world.unit.commune, { nameEn: 'Commune renamed' }),
  editions: async () => {
    await bench.save(world.user.commune.author, at.item, { title: 'Lúa chiêm xuân' });
    await bench.approve('commune', at.item, 'correct', { change: 'minor' });
  },
  reviews: () => installation.rest(world.user.commune.editor).post(`lt/items/articles/${at.item}/review/check`, {}),
}; // prettier-ignore

/**
 * Read past the cache, by a memory of their own that every change empties (`alerts/showing.ts`); and what pages read of
 * a lineage is written once, before its article can be public.
 */
const APART = ['alerts', 'alert-hides', 'lineages'];

const change = (collection: string, id: string, data: object) =>
  installation.payload.update({ collection, id, data, context: asSystem() } as never);

const readEverything = () => reader.shown('commune', at.item, LIST);

it('pages read these collections and no others', async () => {
  const used = followUse(installation.payload);
  await change('sites', at.site, { contact: { phone: '0220 000 000' } });
  used.clear();
  await readEverything();
  // Cached, so each is read once; whatever comes here needs a write above that drops what is cached.
  expect([...used].filter((slug) => !(slug in WRITES) && !APART.includes(slug))).toEqual([]);
  expect([...used].sort()).toEqual(expect.arrayContaining(['editions', 'media', 'pages', 'sites']));
});

it.each(Object.keys(WRITES))('a write to %s is read by the next page', async (collection) => {
  await readEverything();
  expect(await reader.computed(readEverything)).toBe(0);
  const answer = await WRITES[collection]!();
  if (answer instanceof Response) expect(answer.status).toBe(200);
  expect(await reader.computed(readEverything)).toBeGreaterThan(0);
});

it('what is said of a picture is said on cards and pages at once', async () => {
  await change('media', at.picture, { alt: 'Một sào lúa' });
  const home = await reader.home('commune');
  const alts = cardsIn(home, 'lead', 'news').map((card) => card.image?.alt);
  expect(alts).toContain('Một sào lúa');
});
