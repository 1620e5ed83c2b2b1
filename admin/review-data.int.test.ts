import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import type { User } from '@/payload-types';
import { addDays } from '@/reviews/months';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { actorOf } from '@/tenants/actor';
import { getTree } from '@/tenants/tree';

import { listReviews, overdueReviews, type ReviewFilter } from './review-data';
import type { SelectedUnit } from './selected-unit';

let installation: TestInstallation;
let world: World;

const NOON = Date.parse('2026-03-31T05:00:00Z');
const TODAY = '2026-03-31';

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  let n = 0;
  const add = async (unit: UnitKey, dueIn: number | null, more: object = {}) => {
    const steward = world.unit[unit];
    const tree = await getTree(installation.payload);
    const data = { itemType: 'pages', item: `i${(n += 1)}`, rev: 1, title: `${unit} ${String(dueIn)}`, live: true, owner: '', dueOn: dueIn === null ? '' : addDays(TODAY, dueIn), steward, origin: steward, scope: tree.scope(steward), ...more }; // prettier-ignore
    await installation.payload.db.create({ collection: 'reviews', data });
  };
  const mine = { owner: String(world.user.commune.author.id) };
  await add('commune', -3, mine);
  await add('commune', -9);
  await add('commune', 0, { owner: String(world.user.commune.editor.id) });
  await add('commune', 12);
  await add('commune', 40);
  await add('commune', null, { itemType: 'articles' });
  await add('commune', -1, { live: false });
  await add('sibling', -5);
  await add('sibling', -6, mine);
  await add('district', 20);
  for (let i = 0; i < 30; i += 1) await add('cousin', -100 + i);
});
afterAll(() => installation.stop());

const asActor = async (user: User) =>
  actorOf(await installation.payload.findByID({ collection: 'users', id: user.id }))!;
const within = <T>(work: (req: PayloadRequest) => Promise<T>) =>
  inTransaction(installation.payload, asSystem(), work);
const home = async (user: User) => {
  const actor = await asActor(user);
  return (await within((req) => overdueReviews(req, actor, NOON))).map(({ title }) => title);
};

describe('the first screen', () => {
  it('lists what is due today or overdue: one’s own first, then that of the units where one publishes', async () => {
    expect(await home(world.user.commune.author)).toEqual(['commune -3']);
    expect(await home(world.user.commune.editor)).toEqual(['commune 0', 'commune -9', 'commune -3']); // prettier-ignore
    expect(await home(world.user.district.moderator)).toEqual(['commune -9', 'sibling -6', 'sibling -5', 'commune -3', 'commune 0']); // prettier-ignore
    expect(await home(world.user.commune.admin)).toEqual([]);
    expect(await home(world.user.stranger.moderator)).toEqual([]);
    expect(await home(world.user.province.moderator)).toHaveLength(8);
  });
});

const list = async (user: User, unit: UnitKey, below: boolean, filter: ReviewFilter, after: string | null = null) => {
  const tree = await getTree(installation.payload);
  const actor = await asActor(user);
  const selected: SelectedUnit = { unit: tree.get(world.unit[unit])!, roles: [], mayBelow: below, below };
  return within((req) => listReviews(req, actor, selected, { filter, after }, NOON));
}; // prettier-ignore
const titles = ({ rows }: Awaited<ReturnType<typeof list>>) => rows.map(({ title }) => title);

describe('the overview', () => {
  it('shows the chosen unit, and those below when asked for', async () => {
    const moderator = world.user.district.moderator;
    expect(titles(await list(moderator, 'commune', false, 'due'))).toEqual(['commune -9', 'commune -3', 'commune 0', 'commune 12']); // prettier-ignore
    expect(titles(await list(moderator, 'district', true, 'due'))).toEqual(['commune -9', 'sibling -6', 'sibling -5', 'commune -3', 'commune 0', 'commune 12', 'district 20']); // prettier-ignore
    expect(titles(await list(moderator, 'commune', false, 'unowned'))).toEqual(['commune null', 'commune -9', 'commune 12', 'commune 40']); // prettier-ignore
    expect(titles(await list(moderator, 'district', true, 'overdue'))).toHaveLength(5);
  });

  it('shows nobody what he may not read, whatever unit was chosen', async () => {
    expect(titles(await list(world.user.sibling.editor, 'commune', false, 'due'))).toEqual([]);
    expect(titles(await list(world.user.commune.editor, 'district', true, 'due'))).toHaveLength(4);
  });

  it('goes on where the page before ended, equal days included', async () => {
    const moderator = world.user.province.moderator;
    const first = await list(moderator, 'province', true, 'overdue');
    expect(first.rows).toHaveLength(25);
    const second = await list(moderator, 'province', true, 'overdue', first.next);
    expect(second.next).toBeNull();
    const all = [...titles(first), ...titles(second)];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(35);
  });
});
