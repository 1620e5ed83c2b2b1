import { afterAll, beforeAll, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let reader: Awaited<ReturnType<typeof siteReader>>;

const LIST = 'viec-lang';

let section: string;

const DAYS = {
  'Tất niên': '2024-01-31T16:59:00Z',
  'Đầu tháng hai': '2024-01-31T17:00:00Z',
  'Giữa tháng hai': '2024-02-15T02:00:00Z',
  'Tháng năm': '2024-05-31T16:59:59Z',
};

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
  reader = await siteReader(installation.payload, world);
  const data = { name: 'Việc làng', slug: LIST, steward: world.unit.province } as never;
  section = String((await installation.payload.create({ collection: 'sections', context: asSystem(), data })).id); // prettier-ignore
  for (const [title, publishedAt] of Object.entries(DAYS))
    await bench.published('commune', { title, publishedAt, section });
}, 120_000);
afterAll(() => installation.stop());

async function read(month?: string, cursor?: string) {
  const { getSection } = await import('./section');
  const view = (await getSection(await reader.site('commune'), LIST, { month, cursor }))!;
  return { ...view, titles: view.cards.map(({ title }) => title) };
}

it('a month holds what was published in it by the clocks of Viet Nam, and leads to its neighbours', async () => {
  const february = await read('2024-02');
  expect(february.titles).toEqual(['Giữa tháng hai', 'Đầu tháng hai']);
  expect(february.archive?.chosen).toMatchObject({
    earlier: { month: '2024-01' },
    later: { month: '2024-05', href: expect.stringMatching(/\/chuyen-muc\/viec-lang\?thang=2024-05$/) },
  });
  expect((await read('2024-01')).archive?.chosen?.earlier).toBeUndefined();
  expect((await read('2024-05')).titles).toEqual(['Tháng năm']);
  expect((await read('2024-05')).archive?.chosen?.later).toBeUndefined();
}); // prettier-ignore

it('an empty month offers the nearest ones', async () => {
  const { titles, archive } = await read('2024-03');
  expect(titles).toEqual([]);
  expect(archive?.chosen).toMatchObject({ earlier: { month: '2024-02' }, later: { month: '2024-05' } });
}); // prettier-ignore

it('a month that holds only what the unit hid is passed over', async () => {
  const { decideLocally } = await import('@/syndication/local-decision');
  const item = await bench.published('commune', { title: 'Ẩn đi', section, publishedAt: '2024-04-10T02:00:00Z' }); // prettier-ignore
  expect((await read('2024-02')).archive?.chosen?.later?.month).toBe('2024-04');
  const hide = { item, unit: world.unit.commune, state: 'hidden' } as const;
  await bench.work((req) => decideLocally(req, hide));
  expect((await read('2024-02')).archive?.chosen?.later?.month).toBe('2024-05');
  expect((await read('2024-05')).archive?.chosen?.earlier?.month).toBe('2024-02');
});

it('a cursor pages inside its month, and one from elsewhere does not lead out of it', async () => {
  const start = Date.parse('2024-02-20T00:00:00Z');
  expect((await read('2024-02', `${start}-x`)).titles).toHaveLength(2);
  expect((await read('2024-02', `${Date.parse('2030-01-01')}-x`)).titles).toHaveLength(2);
  expect((await read('2024-02', `${Date.parse('2023-01-01')}-x`)).titles).toEqual([]);
});

it('every list offers its months, from its newest item back to the oldest', async () => {
  const { archive } = await read();
  expect(archive?.chosen).toBeUndefined();
  expect(archive?.years).toEqual([{ year: '2024', months: ['2024-05', '2024-04', '2024-03', '2024-02', '2024-01'] }]); // prettier-ignore
  // A month after it, from an address that somebody has typed, can be seen as chosen all the same.
  expect((await read('2024-07')).archive?.years[0]?.months[0]).toBe('2024-07');
});
