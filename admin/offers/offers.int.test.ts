import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { offerBench, offersIn } from './bench.testing';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let bench: ReturnType<typeof offerBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  bench = offerBench(at, world);
});
afterAll(() => at.stop());

beforeEach(() => bench.clear());

describe('offering', () => {
  it('waits in the queue of the receiver’s moderators, who are told; nothing shows before they decide', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    const seen = await bench.overview(user.commune.editor, item);
    expect(seen.json.targets.map(({ unit: to, standing, quota }) => [to, standing, quota.left])).toEqual([[unit.district, 'none', 5], [unit.province, 'none', 5]]);
    const made = await bench.offer(user.commune.editor, item, unit.district);
    expect(made.status).toBe(200);
    expect(made.json.targets[0]).toMatchObject({ standing: 'offered', quota: { limit: 5, left: 4 } });
    expect(await bench.sites(item)).toEqual(['commune']);
    const waiting = await bench.queue(user.district.moderator);
    expect(offersIn(waiting)).toMatchObject([{ item, unit: { name: 'Commune' }, receiver: { name: 'District' }, late: false, reasons: [] }]);
    expect(waiting.counts?.all).toBe(1);
    expect((await bench.notices('offered')).map(({ person }) => person)).toEqual([String(user.district.moderator.id)]);
    // Again changes nothing, uses nothing up and tells nobody.
    expect((await bench.offer(user.commune.editor, item, unit.district)).json.targets[0]!.quota.left).toBe(4);
    expect(await bench.notices('offered')).toHaveLength(1);
  });

  it('two at once offer it once', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    const answers = await Promise.all([user.commune.editor, user.commune.moderator].map((who) => bench.offer(who, item, unit.district)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(offersIn(await bench.queue(user.district.moderator))).toHaveLength(1);
    expect(await bench.notices('offered')).toHaveLength(1);
  });

  it('is in the queue of nobody else', async () => {
    const { unit, user } = world;
    await bench.offer(user.commune.editor, docs.commune.published, unit.district);
    for (const who of [user.district.editor, user.district.author, user.district.admin, user.commune.moderator, user.uncle.moderator, user.foreign.moderator])
      expect(offersIn(await bench.queue(who))).toEqual([]);
    // Who is above looks after all that waits below.
    expect(offersIn(await bench.queue(user.province.moderator))).toHaveLength(1);
  });

  it('is sifted by unit, level, kind, age and title', async () => {
    const { unit, user } = world;
    await bench.offer(user.commune.editor, docs.commune.published, unit.district);
    const found = async (query: string) => offersIn(await bench.queue(user.district.moderator, query)).length;
    expect(await found(`?unit=${unit.commune}`)).toBe(1);
    expect(await found(`?unit=${unit.sibling}`)).toBe(0);
    expect(await found('?level=commune')).toBe(1);
    expect(await found('?level=district')).toBe(0);
    expect(await found('?kind=news')).toBe(1);
    expect(await found('?kind=event')).toBe(0);
    expect(await found('?q=da dang')).toBe(1);
    expect(await found('?q=khong co')).toBe(0);
    expect(await found('?age=24')).toBe(0);
    await at.payload.db.updateMany({ collection: 'sendings', where: {}, data: { at: Date.now() - 30 * 3_600_000 } });
    expect(await found('?age=24')).toBe(1);
    expect((await bench.queue(user.district.moderator)).counts).toMatchObject({ all: 1, urgent: 1 });
  });

  it('those who publish for a unit that has it may; others are refused', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    const refused: [string, RestUser | undefined, number][] = [
      ['anonymous', undefined, 401],
      ['author', user.commune.author, 403],
      ['admin', user.commune.admin, 403],
      ['editor above', user.district.editor, 404],
      ['editor beside', user.sibling.editor, 404],
      ['moderator beside', user.uncle.moderator, 404],
      ['moderator of another province', user.foreign.moderator, 404],
    ];
    for (const [who, person, status] of refused) expect((await bench.offer(person, item, unit.district)).status, who).toBe(status);
    for (const person of [user.commune.editor, user.commune.moderator, user.district.moderator]) {
      for (const to of [unit.commune, unit.sibling, unit.uncle, unit.foreign, 'nobody'])
        expect((await bench.offer(person, item, to)).status).toBe(409);
    }
    expect((await bench.offer(user.commune.editor, docs.commune.draft, unit.district)).status).toBe(409);
    for (const to of [undefined, null, 7, '', ['x'], { id: unit.district }]) expect((await bench.offer(user.commune.editor, item, to)).status).toBe(400);
    expect((await at.payload.db.count({ collection: 'sendings' })).totalDocs).toBe(0);
    // Whose name it goes up in is not for the body to say.
    await bench.offer(user.commune.editor, item, unit.district, { from: unit.sibling, state: 'live', accept: true });
    expect((await at.payload.db.findOne<{ id: string; steward?: unknown; state?: string }>({ collection: 'sendings', where: {} }))).toMatchObject({ state: 'offered' });
    expect(offersIn(await bench.queue(user.district.moderator))[0]!.unit.id).toBe(unit.commune);
  });

  it('holds to the quota of the week', async () => {
    const { unit, user } = world;
    const offers = Array.from({ length: 5 }, (_, n) => ({ item: `x${n}`, kind: 'offer', state: 'returned', channels: [], token: `t${n}` }));
    await bench.offer(user.commune.editor, docs.commune.revised, unit.district);
    const week = (await at.payload.db.findOne<{ id: string; week?: string; scope?: unknown }>({ collection: 'sendings', where: {} }))!;
    for (const row of offers.slice(1)) await at.payload.db.create({ collection: 'sendings', data: { ...row, week: week.week, steward: unit.commune, origin: unit.commune, scope: week.scope, at: 1 } });
    const late = await bench.offer(user.commune.editor, docs.commune.published, unit.district);
    expect(late.status).toBe(409);
    expect((await bench.overview(user.commune.editor, docs.commune.published)).json.targets[0]!.quota).toEqual({ limit: 5, left: 0 });
  });

  it('warns of nearly the same title on the receiver’s site, and of nothing that is not public there', async () => {
    const { unit, user } = world;
    const titles = async () => (await bench.overview(user.commune.editor, docs.commune.published)).json.targets[0]!.similar.map(({ item }) => item);
    expect(await titles()).toEqual([]);
    const { db } = at.payload;
    const row = (await db.findOne<Record<string, unknown> & { id: string }>({ collection: 'placements', where: { item: { equals: docs.district.published } } }))!;
    const card = row.card as { vi: { title: string } };
    await db.updateOne({ collection: 'placements', id: row.id, data: { card: { ...card, vi: { ...card.vi, title: 'Da dang  COMMUNE' } } }, returning: false });
    expect(await titles()).toEqual([docs.district.published]);
    await db.updateOne({ collection: 'placements', id: row.id, data: { state: 'offered' }, returning: false });
    expect(await titles()).toEqual([]);
    await db.updateOne({ collection: 'placements', id: row.id, data: { state: 'live', date: Date.now() - 31 * 86_400_000 }, returning: false });
    expect(await titles()).toEqual([]);
    await db.updateOne({ collection: 'placements', id: row.id, data: { date: row.date, card }, returning: false });
    expect(unit.district).toBeTruthy();
  });
}); // prettier-ignore
