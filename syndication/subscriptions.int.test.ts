import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { InboxAnswer } from '@/admin/inbox/inbox-view';
import type { SimulationView } from '@/admin/subscriptions/overview';
import { getTree } from '@/tenants/tree';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { workbench } from '@/test/workbench';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { runTask } from '@/worker/run-task';
import { tasks } from '@/worker/tasks';

import { FOLLOW_UNITS } from './follow-units';
import { visibleOn } from './visible';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof workbench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = workbench(at, world);
});
afterAll(() => at.stop());

beforeEach(async () => {
  const { db } = at.payload;
  await db.deleteMany({ collection: 'subscriptions', where: {} });
  await db.deleteMany({ collection: 'placements', where: {} });
  await db.deleteMany({ collection: 'articles', where: {} });
});

/** The worker, as it runs. */
const work = async () => {
  const task = tasks.find(({ name }) => name === FOLLOW_UNITS)!;
  expect(await runTask(at.payload, task, 'test')).toBe(true);
};

let count = 0;
const publish = async (unit: UnitKey, more: object = {}): Promise<string> => {
  count += 1;
  const doc = await at.payload.create({
    collection: 'articles', context: asSystem(),
    data: { title: `Bài ${count} của ${unit}`, body: paragraph('Tin.'), section: world.section, kind: 'news', _status: 'published', steward: world.unit[unit], ...more } as never,
  });
  return String(doc.id);
}; // prettier-ignore

const follow = async (unit: UnitKey, source: UnitKey, more: object = {}, who: RestUser = world.user[unit].editor) => {
  const response = await at.rest(who).post('subscriptions?depth=0', { source: world.unit[source], below: false, mode: 'automatic', active: true, ...more });
  const body = (await response.json()) as { doc?: { id: string; since?: number } };
  return { status: response.status, id: String(body.doc?.id ?? ''), since: body.doc?.since };
}; // prettier-ignore

const shows = async (unit: UnitKey, item: string) =>
  (await visibleOn(at.payload, await getTree(at.payload), world.unit[unit], item)) !== null;

const rowsOn = async (unit: UnitKey) =>
  (await at.payload.db.find<{ id: string; item: string; state: string }>({
    collection: 'placements', pagination: false, where: { channel: { equals: `local:${world.unit[unit]}` } },
  })).docs.map(({ item, state }) => ({ item, state })); // prettier-ignore

const inbox = async (unit: UnitKey, tab: string) => {
  const response = await at.rest(world.user[unit].editor).get(`lt/inbox?unit=${world.unit[unit]}&tab=${tab}`); // prettier-ignore
  return ((await response.json()) as InboxAnswer).rows;
};
const press = async (unit: UnitKey, act: string, item: string) => {
  const response = await at.rest(world.user[unit].editor).post('lt/inbox', { unit: world.unit[unit], act, items: [item] }); // prettier-ignore
  return ((await response.json()) as { results: { ok: boolean; message: string }[] }).results;
};

describe('who follows', () => {
  it('editors and moderators of the unit, and nobody else; the source is another unit', async () => {
    const { user } = world;
    expect((await follow('commune', 'cousin')).status).toBe(201);
    expect((await follow('commune', 'cousin', {}, user.commune.author)).status).toBe(403);
    expect((await follow('commune', 'cousin', {}, user.commune.admin)).status).toBe(403);
    expect((await follow('commune', 'commune')).status).toBe(400);
    expect((await follow('commune', 'cousin', { section: world.section })).status).toBe(201);
    const { id } = await follow('commune', 'foreign');
    const change = async (who: RestUser) => (await at.rest(who).patch(`subscriptions/${id}`, { active: false })).status; // prettier-ignore
    expect(await change(user.sibling.editor)).toBeGreaterThanOrEqual(403);
    expect(await change(user.commune.author)).toBeGreaterThanOrEqual(403);
    expect(await change(user.commune.editor)).toBe(200);
  });

  it('when it was switched on is written by the system', async () => {
    const before = Date.now();
    const { since } = await follow('commune', 'cousin', { since: 1 });
    expect(since).toBeGreaterThanOrEqual(before);
  });
});

describe('taken at once', () => {
  it('shows on the site, is written once, and leaves a row of the log', async () => {
    const old = await publish('cousin');
    await follow('commune', 'cousin');
    const [item, other] = [await publish('cousin'), await publish('uncle')];
    await work();
    await work();
    expect(await rowsOn('commune')).toEqual([{ item, state: 'live' }]);
    expect([await shows('commune', item), await shows('commune', old), await shows('commune', other)]).toEqual([true, false, false]); // prettier-ignore
    expect(await inbox('commune', 'taken')).toMatchObject([{ item, followed: true, sender: 'Cousin', decision: 'live', shows: true }]); // prettier-ignore
    const { docs } = await at.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'audit-log', pagination: false, where: { and: [{ action: { equals: 'articles.take' } }, { document: { equals: item } }] },
    }); // prettier-ignore
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({ actorRole: 'system', kind: 'sending' });
  });

  it('holds what units below the source write, in the topic asked for, and never passes anything on', async () => {
    await follow('foreign', 'province', { below: true, section: world.section }, world.user.foreign.moderator); // prettier-ignore
    await follow('province', 'foreign', { below: true }, world.user.province.moderator);
    await follow('stranger', 'foreign');
    const [below, own] = [await publish('commune'), await publish('foreign')];
    const topic = await at.payload.create({ collection: 'sections', context: asSystem(), data: { name: 'Khác', slug: 'khac', steward: world.unit.province } as never }); // prettier-ignore
    const untold = await publish('commune', { section: topic.id });
    await work();
    expect((await rowsOn('foreign')).map(({ item }) => item)).toEqual([below]);
    expect((await rowsOn('province')).map(({ item }) => item)).toEqual([own]);
    expect((await rowsOn('stranger')).map(({ item }) => item)).toEqual([own]);
    expect(await shows('foreign', untold)).toBe(false);
  });

  it('skipped it stays away, undone it comes back; withdrawn at its source it is gone', async () => {
    await follow('commune', 'cousin');
    const item = await publish('cousin');
    await work();
    expect(await press('commune', 'hide', item)).toMatchObject([{ ok: true }]);
    await work();
    expect(await shows('commune', item)).toBe(false);
    expect(await press('commune', 'undo', item)).toMatchObject([{ ok: true }]);
    expect(await shows('commune', item)).toBe(true);
    await bench.act(world.user.cousin.editor, 'withdraw', item, {
      ending: 'withdrawn',
      reason: 'Sai số liệu.',
    });
    expect(await shows('commune', item)).toBe(false);
    expect(await rowsOn('commune')).toEqual([{ item, state: 'past' }]);
    expect(await inbox('commune', 'taken')).toEqual([]);
  });

  it('ends when it is switched off; what was taken stays', async () => {
    const { id } = await follow('commune', 'cousin');
    const first = await publish('cousin');
    await work();
    await at.rest(world.user.commune.editor).patch(`subscriptions/${id}`, { active: false });
    const second = await publish('cousin');
    await work();
    expect([await shows('commune', first), await shows('commune', second)]).toEqual([true, false]);
    await at.rest(world.user.commune.editor).patch(`subscriptions/${id}`, { active: true });
    await work();
    expect(await shows('commune', second)).toBe(false);
  });
});

describe('to the inbox', () => {
  it('is not on the site until it is taken; undone it lies there again', async () => {
    await follow('commune', 'cousin', { mode: 'inbox' });
    const item = await publish('cousin');
    await work();
    expect(await shows('commune', item)).toBe(false);
    expect(await inbox('commune', 'new')).toMatchObject([{ item, followed: true, sender: 'Cousin', strength: 'reference', decision: null }]); // prettier-ignore
    expect(await inbox('commune', 'taken')).toEqual([]);
    for (const [act, tab, there] of [['take', 'taken', true], ['undo', 'new', false], ['hide', 'skipped', false], ['undo', 'new', false], ['take', 'taken', true]] as const) {
      expect(await press('commune', act, item)).toMatchObject([{ ok: true }]);
      expect((await inbox('commune', tab)).map((row) => row.item), act).toEqual([item]);
      expect(await shows('commune', item), act).toBe(there);
    }
    await work();
    expect(await rowsOn('commune')).toEqual([{ item, state: 'live' }]);
  }); // prettier-ignore

  it('is nobody else’s: what did not reach a unit is not taken by it', async () => {
    const item = await publish('cousin');
    expect(await press('sibling', 'take', item)).toMatchObject([{ ok: false }]);
  });
});

describe('the simulation', () => {
  const ask = async (who: RestUser, order: object) => {
    const response = await at.rest(who).post('lt/subscriptions/simulate', order);
    return { status: response.status, json: (await response.json()) as SimulationView };
  };

  it('counts what would have come, and says what the unit has already', async () => {
    const { unit, user } = world;
    const days = (n: number) => ({ publishedAt: new Date(Date.now() - n * 86_400_000).toISOString() }); // prettier-ignore
    await publish('cousin', days(40));
    const [first, second] = [await publish('cousin', days(20)), await publish('cousin', days(2))];
    const third = await publish('uncle', days(1));
    await publish('commune', days(1));
    const order = { unit: unit.commune, source: unit.cousin, below: false, section: null };
    const alone = await ask(user.commune.editor, order);
    expect(alone.json).toMatchObject({ items: 2, perWeek: 0.5, already: 0, more: false });
    expect(alone.json.newest.map(({ item }) => item)).toEqual([second, first]);
    expect(alone.json.newest[0]).toMatchObject({ origin: 'Cousin', title: expect.stringContaining('cousin') as string }); // prettier-ignore
    const wide = await ask(user.commune.editor, { ...order, source: unit.province, below: true });
    expect(wide.json.newest.map(({ item }) => item)).toEqual([third, second, first]);
    const topic = await ask(user.commune.editor, { ...order, section: 'none' });
    expect(topic.json).toMatchObject({ items: 0, newest: [] });
    await follow('commune', 'uncle');
    const taken = await publish('uncle');
    await work();
    const again = await ask(user.commune.editor, { ...order, source: unit.uncle });
    expect(again.json).toMatchObject({ items: 2, already: 1 });
    expect(again.json.newest[0]!.item).toBe(taken);
    expect((await ask(user.commune.author, order)).status).toBe(403);
    expect((await ask(user.sibling.editor, order)).status).toBe(403);
    expect((await ask(user.commune.editor, { ...order, source: unit.commune })).status).toBe(400);
  });
});
