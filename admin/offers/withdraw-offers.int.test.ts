import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { offerBench, offersIn } from './bench.testing';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let bench: ReturnType<typeof offerBench>;
let item: string;
let to: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  bench = offerBench(at, world);
  item = docs.commune.published;
  to = world.unit.district;
});
afterAll(() => at.stop());

beforeEach(() => bench.clear());

it('takes an offer out of the receiver’s queue; it counts for the week and may be made again', async () => {
  const { editor } = world.user.commune;
  const { moderator } = world.user.district;
  const offered = (await bench.offer(editor, item, to)).json.targets[0]!;
  expect(offered).toMatchObject({ standing: 'offered', withdraws: true });
  expect(offersIn(await bench.queue(moderator))).toHaveLength(1);
  const done = await bench.withdraw(editor, item, to);
  expect(done.status).toBe(200);
  expect(done.json.targets[0]).toMatchObject({ standing: 'none', withdraws: false, quota: { left: offered.quota.left } });
  expect(offersIn(await bench.queue(moderator))).toEqual([]);
  const late = await bench.decide(moderator, item, { unit: to, accept: true });
  expect(late.status).toBe(409);
  expect(late.json.errors?.[0]?.message).toMatch(/ở đơn vị đề xuất đã rút lại đề xuất này lúc/);
  expect(await bench.sites(item)).toEqual(['commune']);
  expect((await bench.offer(editor, item, to)).json.targets[0]).toMatchObject({ standing: 'offered', quota: { left: offered.quota.left - 1 } });
  expect((await bench.decide(moderator, item, { unit: to, accept: true })).status).toBe(200);
  const { docs: acts } = await at.payload.db.find<{ id: string; before?: { to?: string } }>({ collection: 'audit-log', where: { and: [{ action: { equals: 'articles.withdraw-offer' } }, { document: { equals: item } }] } });
  expect(acts.map(({ before }) => before?.to)).toEqual([to]);
}); // prettier-ignore

it('is for who publishes in the unit that offered, while it waits', async () => {
  const { user } = world;
  await bench.offer(user.commune.editor, item, to);
  for (const who of [user.commune.author, user.commune.admin, user.sibling.editor, user.district.editor, user.foreign.moderator, undefined])
    expect((await bench.withdraw(who, item, to)).status).toBeGreaterThanOrEqual(401);
  expect((await bench.overview(user.commune.author, item)).json.targets ?? []).toEqual([]);
  for (const wrong of [null, '', { a: 1 }]) expect((await bench.withdraw(user.commune.editor, item, wrong)).status).toBe(400);
  expect((await bench.withdraw(user.commune.editor, item, world.unit.province)).status).toBe(404);
  expect(offersIn(await bench.queue(user.district.moderator))).toHaveLength(1);
  expect((await bench.decide(user.district.moderator, item, { unit: to, accept: false, reason: 'Trùng tin.' })).status).toBe(200);
  const late = await bench.withdraw(user.commune.editor, item, to);
  expect(late.status).toBe(409);
  expect(late.json.errors?.[0]?.message).toMatch(/đã trả lại đề xuất này lúc/);
}); // prettier-ignore

it('accepted and withdrawn at once: one stands, the other is told', async () => {
  for (let round = 0; round < 4; round += 1) {
    await bench.clear();
    await bench.offer(world.user.commune.editor, item, to);
    const [accepted, withdrawn] = await Promise.all([
      bench.decide(world.user.district.moderator, item, { unit: to, accept: true }),
      bench.withdraw(world.user.commune.editor, item, to),
    ]);
    expect([accepted.status, withdrawn.status].sort()).toEqual([200, 409]);
    const stands = accepted.status === 200;
    expect(await bench.sites(item)).toEqual(stands ? ['district', 'commune'] : ['commune']);
    const { docs: rows } = await at.payload.db.find<{ id: string; state: string }>({
      collection: 'sendings',
    });
    expect(rows.map(({ state }) => state)).toEqual([stands ? 'accepted' : 'withdrawn']);
    const told = stands ? withdrawn : accepted;
    expect(told.json.errors?.[0]?.message).toMatch(
      stands ? /đã nhận đăng bài này/ : /đã rút lại đề xuất/,
    );
  }
});

it('withdrawn or decided at one unit, it goes on asking the moderators of another one', async () => {
  const { commune, district, province } = world.user;
  const asked = async () => (await at.payload.db.find<{ id: string; unit: string; readAt: number }>({ collection: 'notifications', pagination: false, where: { and: [{ kind: { equals: 'offered' } }, { readAt: { equals: 0 } }] } })).docs.map(({ unit }) => unit);
  await bench.offer(commune.editor, item, to);
  await bench.offer(commune.editor, item, world.unit.province);
  expect(new Set(await asked())).toEqual(new Set([to, world.unit.province]));
  expect((await bench.withdraw(commune.editor, item, to)).status).toBe(200);
  expect(new Set(await asked())).toEqual(new Set([world.unit.province]));
  await bench.offer(commune.editor, item, to);
  expect((await bench.decide(province.moderator, item, { unit: world.unit.province, accept: true })).status).toBe(200);
  expect(new Set(await asked())).toEqual(new Set([to]));
  expect(offersIn(await bench.queue(district.moderator))).toHaveLength(1);
}); // prettier-ignore
