import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bulkWrite, type BulkDoc } from '@/database/bulk-write';
import { newId } from '@/database/new-id';
import { inTransaction } from '@/database/transaction';
import { block, p, state } from '@/richtext/build.test-data';
import { sendDown } from '@/syndication/send';
import { asSystem } from '@/tenants/access';
import { treeChannel, unitChannel } from '@/tenants/channels';
import { cardsIn, kindsIn, noticesIn } from '@/test/home-view';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let home: Awaited<ReturnType<typeof siteReader>>['home'];
const siteIds = new Map<UnitKey, string>();

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  ({ home } = await siteReader(at.payload, world));
  for (const key of ['province', 'commune', 'sibling', 'cousin'] as const) {
    const { docs } = await at.payload.find({ collection: 'sites', where: { unit: { equals: world.unit[key] } }, depth: 0, limit: 1 }); // prettier-ignore
    siteIds.set(key, String(docs[0]!.id));
  }
});
afterAll(() => at.stop());

const DAY = 86_400_000;
const days = (n: number) => new Date(Date.now() + n * DAY).toISOString();
const arrange = (who: RestUser, key: UnitKey, homeBlocks: object[]) =>
  at.rest(who).patch(`sites/${siteIds.get(key)}`, { homeBlocks });
const blocks = (...kinds: string[]) => kinds.map((kind) => ({ kind }));
const saved = async (answer: Promise<Response>) => {
  const response = await answer;
  expect(response.status, await response.clone().text()).toBe(200);
};

describe('what a page is made of', () => {
  it('is whole with three articles: what is empty is not there', async () => {
    expect(kindsIn(await home('cousin'))).toEqual(['tasks', 'contact']);
    for (const title of ['Một', 'Hai', 'Ba']) await bench.published('cousin', { title });
    await bench.published('cousin', { title: 'Cắt điện', kind: 'notice' });
    const page = await home('cousin');
    expect(kindsIn(page)).toEqual(['tasks', 'notices', 'news', 'contact']);
    expect(cardsIn(page, 'news')).toHaveLength(3);
    expect(page.rows.map(({ form }) => form)).toEqual(['full', 'columns-5-7', 'full']);
  });

  it('lets events go when they are over, and keeps those of several days until their last', async () => {
    const event = (title: string, from: number, to?: number) =>
      bench.published('cousin', { title, kind: 'event', event: { startsAt: days(from), ...(to === undefined ? {} : { endsAt: days(to) }), place: 'Đình làng' } }); // prettier-ignore
    await event('Đã qua', -2);
    await event('Hội làng', 3);
    await event('Hội chợ', -2, 2);
    await event('Qua cả rồi', -5, -1);
    expect(noticesIn(await home('cousin'), 'events').map(({ title }) => title)).toEqual(['Hội chợ', 'Hội làng']); // prettier-ignore
  });

  it('shows links, words of its own, a chosen section, and articles with pictures or a video', async () => {
    const video = block('video', { id: '66d0c0ffee66d0c0ffee0001', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'Phim' }); // prettier-ignore
    await bench.published('cousin', { title: 'Có phim', body: state(p('Chữ'), video) });
    const links = [{ label: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn' }, { label: 'Giới thiệu', href: '/trang/gioi-thieu' }]; // prettier-ignore
    await saved(
      arrange(world.user.cousin.admin, 'cousin', [
        ...blocks('tasks', 'media', 'notices', 'news'),
        { kind: 'links', title: 'Liên kết', links },
        { kind: 'text', title: 'Lời ngỏ', text: 'Dòng một\n\n<b>Dòng hai</b>' },
        { kind: 'section', section: world.section, count: 2 },
        { kind: 'events', hidden: true },
      ]),
    );
    const page = await home('cousin');
    expect(kindsIn(page)).toEqual(['tasks', 'media', 'notices', 'news', 'links', 'text', 'section']); // prettier-ignore
    const all = page.rows.flatMap((row) => row.blocks);
    expect(cardsIn(page, 'media')).toMatchObject([{ title: 'Có phim', media: { video: true } }]);
    expect(all.find(({ kind }) => kind === 'links')).toMatchObject({ title: { text: 'Liên kết' }, links: [{ href: 'https://dichvucong.gov.vn' }, { text: 'Giới thiệu' }] }); // prettier-ignore
    expect(all.find(({ kind }) => kind === 'text')).toMatchObject({ paragraphs: ['Dòng một', '<b>Dòng hai</b>'] }); // prettier-ignore
    expect(cardsIn(page, 'section')).toHaveLength(2);
    await saved(arrange(world.user.cousin.admin, 'cousin', []));
  });
});

/** Placements as the services write them, one statement for all. */
async function fill(key: UnitKey, channel: string, origin: string, count: number, more: object) {
  const docs = Array.from({ length: count }, (_, n): BulkDoc => ({
    id: newId(at.payload), item: `${channel}-${n}`, itemType: 'articles', channel, state: 'live', strength: null, until: null,
    section: n % 3 ? null : world.section, kind: n % 4 ? 'news' : 'notice', date: Date.now() - n * 60_000, startsAt: null,
    origin, received: false, steward: origin, scope: {}, ...more,
    card: { ref: `r${n}`, slug: 'tin', kind: 'news', vi: { title: `${key} ${n}`, teaser: '' }, en: null, image: null, event: null },
  })); // prettier-ignore
  await inTransaction(at.payload, asSystem(), (req) =>
    bulkWrite(req, { inserts: [{ collection: 'placements', docs }], patches: [] }),
  );
}

it('shows as much of three thousand articles as of thirty', async () => {
  const { province, sibling } = world.unit;
  await fill('sibling', unitChannel(sibling), sibling, 3000, {});
  await fill('province', treeChannel(province), province, 200, { strength: 'suggested' });
  const page = await home('sibling');
  expect(kindsIn(page)).toEqual(['tasks', 'notices', 'news', 'fromAbove', 'contact']);
  expect(noticesIn(page, 'notices')).toHaveLength(7);
  expect(cardsIn(page, 'news').map(({ title }) => title)).toEqual(['sibling 1', 'sibling 2', 'sibling 3']); // prettier-ignore
  expect(cardsIn(page, 'fromAbove')).toHaveLength(5);
  await saved(arrange(world.user.sibling.admin, 'sibling', [{ kind: 'section', section: world.section }, ...blocks('news', 'notices'), { kind: 'fromAbove', count: 9 }])); // prettier-ignore
  const other = await home('sibling');
  expect(cardsIn(other, 'fromAbove')).toHaveLength(5);
  // Above its own news a commune shows nothing that came from elsewhere.
  expect(cardsIn(other, 'section').every(({ origin }) => origin === undefined)).toBe(true);
  expect(cardsIn(other, 'section').length).toBeGreaterThan(0);
});

describe('the rails of the province', () => {
  const standard = (homeBlocks: object[]) =>
    at.rest(world.user.province.admin).post('level-settings?depth=0', { level: 'commune', steward: world.unit.province, homeBlocks }); // prettier-ignore

  it('hold for every commune: what is locked is refused at save, and put right on pages', async () => {
    const { admin } = world.user.commune;
    await bench.published('commune', { title: 'Tin xã' });
    await bench.published('commune', { title: 'Họp dân', kind: 'notice' });
    const item = await bench.published('province', { title: 'Tin tỉnh' });
    await bench.work((req) => sendDown(req, { item, from: world.unit.province, to: [treeChannel(world.unit.province)], strength: 'suggested' })); // prettier-ignore
    await saved(arrange(admin, 'commune', blocks('contact', 'notices', 'news', 'fromAbove')));
    expect(kindsIn(await home('commune'))).toEqual(['contact', 'notices', 'news', 'fromAbove']);

    const bad = await standard(blocks('fromAbove', 'news'));
    expect(bad.status).toBe(400);
    expect(await bad.text()).toContain('đứng sau thông báo và tin của đơn vị');
    const made = await standard([{ kind: 'tasks', locked: true }, ...blocks('notices', 'news', 'contact')]); // prettier-ignore
    expect(made.status, await made.clone().text()).toBe(201);
    // At once, on pages that were arranged before.
    expect(kindsIn(await home('commune'))).toEqual(['tasks', 'contact', 'notices', 'news', 'fromAbove']); // prettier-ignore

    const refused = await arrange(admin, 'commune', blocks('notices', 'news'));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('phải có khối “Việc thường làm”');
    const english = await at.rest(admin).patch(`sites/${siteIds.get('commune')}`, { homeBlocks: blocks('news', 'tasks') }, { headers: { 'Accept-Language': 'en' } }); // prettier-ignore
    expect(await english.text()).toContain('at place 1 or above');
    // What was arranged before does not stand in the way of a telephone number.
    await saved(at.rest(admin).patch(`sites/${siteIds.get('commune')}`, { contact: { phone: '0220 3 000 111' } })); // prettier-ignore
    await saved(arrange(admin, 'commune', blocks('tasks', 'news')));
    expect(kindsIn(await home('commune'))).toEqual(['tasks', 'news']);
  });

  it('are moved by the unit’s administrators and those above, by nobody else', async () => {
    const tries: [RestUser, number][] = [
      [world.user.commune.editor, 403],
      [world.user.commune.moderator, 403],
      [world.user.uncle.admin, 403],
      [world.user.district.admin, 200],
    ];
    for (const [who, status] of tries)
      expect((await arrange(who, 'commune', blocks('tasks', 'notices', 'news'))).status === 200).toBe(status === 200); // prettier-ignore
  });
});

describe('a trial view', () => {
  const ask = (who: RestUser | undefined, key: UnitKey, list: unknown) =>
    at.rest(who).post('lt/home-preview', { site: siteIds.get(key), blocks: list });

  it('shows what is not saved, on the unit’s own site, for half an hour', async () => {
    const { getHomePreview } = await import('./home-preview');
    const { hasItem } = await import('./has-item');
    const { getSite } = await import('./site');
    const before = kindsIn(await home('commune'));
    const answer = await ask(world.user.commune.admin, 'commune', blocks('tasks', 'contact', 'news')); // prettier-ignore
    expect(answer.status, await answer.clone().text()).toBe(200);
    const { url } = (await answer.json()) as { url: string };
    const path = new URL(url).pathname.slice(new URL(url).pathname.indexOf('/xem-truoc'));
    const token = decodeURIComponent(path.split('/').at(-1)!);
    const site = (await getSite(world.unit.commune, 'vi'))!;
    expect(kindsIn((await getHomePreview(site, token))!.home)).toEqual(['tasks', 'contact', 'news']); // prettier-ignore
    expect(kindsIn(await home('commune'))).toEqual(before);
    const other = (await getSite(world.unit.sibling, 'vi'))!;
    expect(await getHomePreview(other, token)).toBeNull();
    expect(await hasItem({ unit: world.unit.commune, locale: 'vi', path })).toBe(true);
    expect(await hasItem({ unit: world.unit.sibling, locale: 'vi', path })).toBe(false);
  });

  it('begins from the standard of the level, without the province’s own words', async () => {
    const get = (who: RestUser | undefined) =>
      at.rest(who).get(`lt/home-standard?site=${siteIds.get('commune')}`);
    const { blocks: found } = (await (await get(world.user.commune.admin)).json()) as { blocks: { kind: string }[] }; // prettier-ignore
    expect(found.map(({ kind }) => kind)).toEqual(['tasks', 'notices', 'news', 'contact']);
    expect((await get(undefined)).status).toBe(401);
    expect((await get(world.user.uncle.admin)).status).toBe(404);
  });

  it('is for who may save it, with the same refusals', async () => {
    const list = blocks('tasks', 'news');
    expect((await ask(undefined, 'commune', list)).status).toBe(401);
    expect((await ask(world.user.commune.editor, 'commune', list)).status).toBe(403);
    expect((await ask(world.user.uncle.admin, 'commune', list)).status).toBe(404);
    expect((await ask(world.user.province.admin, 'commune', list)).status).toBe(200);
    expect((await ask(world.user.commune.admin, 'commune', 'tasks')).status).toBe(400);
    const refused = await ask(world.user.commune.admin, 'commune', blocks('news'));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Việc thường làm');
  });
});
