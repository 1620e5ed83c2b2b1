import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readGeneration } from '@/database/generations';
import type { SourceView } from '@/admin/independent/source-view';
import type { InboxResult } from '@/admin/inbox/press-inbox';
import { sweepPlacements } from '@/syndication/sweep';
import { classifyItem } from '@/syndication/classify';
import { decideLocally, undecide } from '@/syndication/local-decision';
import { endSending } from '@/syndication/end-sending';
import { getFeed } from '@/syndication/feed';
import { followUnits } from '@/syndication/follow-units';
import { sendDown } from '@/syndication/send';
import { visibleOn } from '@/syndication/visible';
import { getTree } from '@/tenants/tree';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { Made } from './make-version';
import { tellChanges } from './tell-changes';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let unit: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  unit = world.unit.commune;
}, 120_000);
afterAll(() => at.stop());

const DAY = 86_400_000;
const later = () => new Date(Date.now() + DAY).toISOString();
const make = async (item: string) => {
  const response = await at.rest(world.user.commune.editor).post('lt/independent', { unit, item });
  return { status: response.status, article: ((await response.json()) as Made).article };
};
const press = async (act: string, item: string) => {
  const response = await at.rest(world.user.commune.editor).post('lt/inbox', { unit, act, items: [item] }); // prettier-ignore
  return ((await response.json()) as { results: InboxResult[] }).results[0]!.ok;
};
const send = (item: string, strength: 'mandatory' | 'suggested' | 'reference', from: UnitKey = 'province') =>
  bench.work((req) => sendDown(req, { item, from: world.unit[from], to: [`tree:${world.unit[from]}`], strength })); // prettier-ignore
const shows = async (item: string, now?: number) =>
  (await visibleOn(at.payload, await getTree(at.payload), unit, item, [], now)) !== null;
const withdraw = (article: string) =>
  bench.act(world.user.commune.moderator, article, 'withdraw', { ending: 'withdrawn', reason: 'Đã lỗi thời.' }); // prettier-ignore

describe('what is dated later', () => {
  it('is copied, taken or hidden by nobody who follows its unit', async () => {
    await at.rest(world.user.commune.editor).post('subscriptions?depth=0', { source: world.unit.cousin, below: false, mode: 'automatic', active: true }); // prettier-ignore
    const item = await bench.published('cousin', { title: 'Tin mật', publishedAt: later() });
    await bench.work((req) => followUnits(req));
    const rows = await at.payload.db.find<{ id: string; state: string }>({ collection: 'placements', where: { and: [{ item: { equals: item } }, { channel: { equals: `local:${unit}` } }] } }); // prettier-ignore
    expect(rows.docs.map(({ state }) => state)).toEqual(['waiting']);
    expect((await make(item)).status).toBe(409);
    expect(await press('take', item)).toBe(false);
    expect(await shows(item)).toBe(false);
  });

  it('shows on no site below before its day, though it was sent before it was dated', async () => {
    const tree = await getTree(at.payload);
    const inTwoDays = Date.now() + 2 * DAY;
    const on = (item: string, now?: number) => visibleOn(at.payload, tree, unit, item, [], now);
    const dated = await bench.published('province', { title: 'Công bố quy hoạch' });
    await send(dated, 'suggested');
    expect(await shows(dated)).toBe(true);
    await bench.save(world.user.province.author, dated, { publishedAt: later() });
    await bench.approve('province', dated, 'correct', { change: 'minor' });
    expect(await shows(dated)).toBe(false);
    const { rows } = await getFeed(at.payload, tree, { unit, limit: 20, now: Date.now() });
    expect(rows.map((row) => row.item)).not.toContain(dated);
    expect(await on(dated, inTwoDays)).not.toBeNull();
    // On its day every channel of the item is asked anew, not only its own.
    const key = `tree:${world.unit.province}`;
    const before = await readGeneration(at.payload, key);
    await bench.work((req) => sweepPlacements(req, inTwoDays));
    expect(await readGeneration(at.payload, key)).not.toBe(before);
  });

  it('is not shown in the difference, when a correction dates a source later', async () => {
    const item = await bench.published('province', { title: 'Tỉnh ra quân' });
    await send(item, 'suggested');
    const { article } = await make(item);
    await bench.save(world.user.province.author, item, { title: 'Tin mật', publishedAt: later() });
    await bench.approve('province', item, 'correct', { change: 'minor' });
    expect((await bench.main(item)).publishedAt).not.toBeNull();
    const response = await at.rest(world.user.commune.editor).get(`lt/items/articles/${article}/source`); // prettier-ignore
    const view = (await response.json()) as SourceView;
    expect(JSON.stringify(view)).not.toContain('mật');
    expect(view).toMatchObject({ live: false, href: null, languages: [] });
  });
});

it('says that a source is public again, and nothing of pictures, where its end was marked as seen', async () => {
  const { editor } = world.user.commune;
  const item = await bench.published('province');
  await send(item, 'suggested');
  const { article } = await make(item);
  const path = `lt/items/articles/${article}/source`;
  const view = async () => (await (await at.rest(editor).get(path)).json()) as SourceView;
  const see = async () => {
    const { mark } = await view();
    return (await at.rest(editor).post(path, { mark })).status;
  };
  const { moderator } = world.user.province;
  await bench.act(moderator, item, 'withdraw', { ending: 'withdrawn', reason: 'Sai.' });
  expect(await see()).toBe(200);
  await bench.act(moderator, item, 'restore');
  expect(await view()).toMatchObject({ live: true, changed: true, back: true, languages: [] });
  expect(await see()).toBe(200);
  expect(await view()).toMatchObject({ changed: false, back: false });
});

it('of a version in the bin nobody is told', async () => {
  const item = await bench.published('province');
  await send(item, 'suggested');
  const { article } = await make(item);
  await at.rest(world.user.commune.editor).patch(`articles/${article}`, { deletedAt: new Date().toISOString() }); // prettier-ignore
  await bench.save(world.user.province.author, item, { title: 'Tỉnh ra quân lần hai' });
  await bench.approve('province', item, 'correct', { change: 'minor' });
  await bench.work((req) => tellChanges(req));
  const { totalDocs } = await at.payload.db.count({ collection: 'notifications', where: { item: { equals: article } } }); // prettier-ignore
  expect(totalDocs).toBe(0);
});

it('of what is public no more a version or a decision is refused in words that say so', async () => {
  const item = await bench.published('province');
  await send(item, 'suggested');
  await bench.act(world.user.province.moderator, item, 'withdraw', { ending: 'withdrawn', reason: 'Sai.' }); // prettier-ignore
  const response = await at.rest(world.user.commune.editor).post('lt/independent', { unit, item });
  expect(await response.text()).toContain('Bài này không còn đăng');
  for (const act of ['take', 'edit']) {
    const pressed = await at.rest(world.user.commune.editor).post('lt/inbox', { unit, act, items: [item] }); // prettier-ignore
    expect(await pressed.text(), act).toContain('Bài này không còn đăng');
  }
});

/** A paragraph whose words lead to another article. */
const linkTo = (article: string) => {
  const words = { type: 'text', version: 1, text: 'xem thêm', format: 0, detail: 0, mode: 'normal', style: '' };
  const fields = { linkType: 'internal', doc: { relationTo: 'articles', value: article }, newTab: false };
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' };
  const link = { ...block, type: 'link', version: 3, id: '64b5f0c2a1b2c3d4e5f60718', fields, children: [words] };
  return { root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', children: [link], textFormat: 0, textStyle: '' }] } };
}; // prettier-ignore

it('of what a source links to, what is dated later is not named in the difference', async () => {
  const secret = await bench.published('province', { title: 'Tin mật', publishedAt: later() });
  const item = await bench.published('province');
  await send(item, 'suggested');
  const { article } = await make(item);
  await bench.save(world.user.province.author, item, { body: linkTo(secret) });
  await bench.approve('province', item, 'correct', { change: 'minor' });
  const response = await at.rest(world.user.commune.editor).get(`lt/items/articles/${article}/source`); // prettier-ignore
  const words = await response.text();
  expect(words).toContain('xem thêm');
  expect(words).not.toContain('Tin mật');
});

it('a version that is dated later makes room for itself when its day comes', async () => {
  const item = await bench.published('province');
  await send(item, 'suggested');
  const { article } = await make(item);
  await bench.save(world.user.commune.editor, article, { publishedAt: later() });
  await bench.approve('commune', article);
  expect((await bench.main(article))._status).toBe('published');
  expect([await shows(article), await shows(item)]).toEqual([false, true]);
  const then = Date.now() + 2 * DAY;
  await bench.work((req) => sweepPlacements(req, then));
  expect([await shows(article, then), await shows(item, then)]).toEqual([true, false]);
});

describe('in the place of the source', () => {
  it('a decision that a unit makes meanwhile stays when its version ends', async () => {
    const item = await bench.published('province');
    await send(item, 'suggested');
    const { article } = await make(item);
    await bench.approve('commune', article);
    expect([await press('undo', item), await press('hide', item)]).toEqual([true, true]);
    await withdraw(article);
    expect(await shows(item)).toBe(false);
  });

  it('an end of the unit’s own neither brings the source back nor is lost', async () => {
    const item = await bench.published('province');
    await send(item, 'reference');
    const until = Date.now() + DAY;
    await bench.work((req) => decideLocally(req, { item, unit, state: 'live', until }));
    const { article } = await make(item);
    await bench.approve('commune', article);
    await send(item, 'suggested');
    const at2 = async (now: number) =>
      (await visibleOn(at.payload, await getTree(at.payload), unit, item, undefined, now)) !== null;
    expect([await at2(Date.now()), await at2(until + 1)]).toEqual([false, false]);
    await withdraw(article);
    const row = await at.payload.db.findOne<{ id: string; state: string; until: number }>({ collection: 'placements', where: { and: [{ item: { equals: item } }, { channel: { equals: `local:${unit}` } }] } }); // prettier-ignore
    expect(row).toMatchObject({ state: 'live', until });
  });

  it('what the unit took until a day that has passed makes room too, and is taken still', async () => {
    const item = await bench.published('province');
    await send(item, 'reference');
    const until = Date.now() + 5;
    await bench.work((req) => decideLocally(req, { item, unit, state: 'live', until }));
    await bench.work((req) => sweepPlacements(req, until + 1));
    await send(item, 'suggested');
    const { article } = await make(item);
    expect(await shows(item)).toBe(true);
    await bench.approve('commune', article);
    expect(await shows(item)).toBe(false);
    await withdraw(article);
    expect(await shows(item)).toBe(true);
    const row = await at.payload.db.findOne<{ id: string; state: string; until: number }>({ collection: 'placements', where: { and: [{ item: { equals: item } }, { channel: { equals: `local:${unit}` } }] } }); // prettier-ignore
    expect(row).toMatchObject({ state: 'past', until });
  });

  it('classified while it is mandatory, the source stays hidden when it is no more', async () => {
    const item = await bench.published('province');
    await send(item, 'suggested');
    await bench.work((req) => decideLocally(req, { item, unit, state: 'hidden' }));
    const to = [`tree:${world.unit.province}:commune`];
    const { sending } = await bench.work((req) => sendDown(req, { item, from: world.unit.province, to, strength: 'mandatory' })); // prettier-ignore
    expect(await shows(item)).toBe(true);
    await bench.work((req) => classifyItem(req, { unit, item, section: world.section }));
    await bench.work((req) => endSending(req, item, sending));
    expect(await shows(item)).toBe(false);
    await bench.work((req) => undecide(req, { unit, item }));
    expect(await shows(item)).toBe(true);
  });
});
