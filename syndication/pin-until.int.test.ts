import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { cardsIn } from '@/test/home-view';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { InboxAnswer } from '@/admin/inbox/inbox-view';
import type { InboxResult } from '@/admin/inbox/press-inbox';

import { orderPins, pinItem, unpinItem } from './pin';
import { pinnedRows, pinsOf } from './pinned';
import { sweepPlacements } from './sweep';

// Outside a page there is no catalogue of the request; the name of a list is not looked at here.
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }));

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let unit: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  reader = await siteReader(at.payload, world);
  unit = world.unit.commune;
});
afterAll(() => at.stop());

beforeEach(async () => {
  for (const { item } of await pinsOf(at.payload, unit)) await system((req) => unpinItem(req, { unit, item }));
}); // prettier-ignore

const MINUTE = 60_000;
const system = (work: Parameters<typeof inTransaction>[2]) =>
  inTransaction(at.payload, asSystem(), work);
const pin = (item: string, until?: number) => system((req) => pinItem(req, { unit, item, until }));
const pinned = async (now?: number) =>
  (await pinnedRows(at.payload, await getTree(at.payload), unit, now)).map(({ item }) => item);
const sweep = (now: number) => system(async (req) => void (await sweepPlacements(req, now)));
const marked = async () =>
  cardsIn(await reader.home('commune'), 'news').filter((card) => card.pinned).length;

it('stands first until its end, then by its date; the sweeper clears the row and the page', async () => {
  const [first, second] = [docs.commune.published, docs.commune.revised];
  const end = Date.now() + MINUTE;
  await pin(first, end);
  await pin(second);
  expect(await pinned()).toEqual([first, second]);
  expect(await marked()).toBe(2);
  expect(await pinned(end)).toEqual([second]);
  await sweep(end - 1);
  expect(await pinsOf(at.payload, unit)).toHaveLength(2);
  await sweep(end);
  expect((await pinsOf(at.payload, unit)).map(({ item }) => item)).toEqual([second]);
  expect(await marked()).toBe(1);
});

it('the end goes with an unpinning, stays when the order changes, and is changed by pinning again', async () => {
  const [first, second] = [docs.commune.published, docs.commune.revised];
  const end = Date.now() + MINUTE;
  await pin(first, end);
  await pin(second);
  await system((req) => orderPins(req, { unit, items: [second, first] }));
  const ends = async () => (await pinsOf(at.payload, unit)).map(({ item, until }) => [item, until]);
  expect(await ends()).toEqual([[second, null], [first, end]]);
  await pin(first, end + MINUTE);
  expect(await ends()).toEqual([[second, null], [first, end + MINUTE]]);
  await system((req) => unpinItem(req, { unit, item: first }));
  await pin(first);
  expect(await ends()).toEqual([[second, null], [first, null]]);
}); // prettier-ignore

it('an end that has passed leaves its place to others before the sweeper comes', async () => {
  const [first, second] = [docs.commune.published, docs.commune.revised];
  await pin(first, Date.now() - 1);
  expect(await pinned()).toEqual([]);
  await pin(second);
  expect((await pinsOf(at.payload, unit)).map(({ item }) => item)).toEqual([second]);
});

it('several are pinned by one press of the inbox, each with its result, until a day', async () => {
  const { editor } = world.user.commune;
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const items = [docs.commune.published, docs.commune.revised, docs.foreign.published];
  const body = { unit, act: 'pin', items };
  const response = await at.rest(editor).post('lt/inbox', { ...body, until });
  const { results } = (await response.json()) as { results: InboxResult[] };
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
  const seen = (await (await at.rest(editor).get(`lt/inbox?unit=${unit}`)).json()) as InboxAnswer;
  expect(seen.pins.map(({ id, until: end }) => [id, end])).toEqual(items.slice(0, 2).map((id) => [id, Date.parse(until)]));
  expect((await at.rest(editor).post('lt/inbox', { ...body, until: new Date(0).toISOString() })).status).toBe(400);
}); // prettier-ignore
