import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { decideOffer } from '@/syndication/decide-offer';
import { offerUp } from '@/syndication/offer';
import { asSystem } from '@/tenants/access';
import { bumpTree } from '@/tenants/tree';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { sendBench } from './bench.testing';
import type { SendingsAnswer } from './overview';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let bench: ReturnType<typeof sendBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  bench = sendBench(at, world);
});
afterAll(() => at.stop());

beforeEach(() => bench.clear());

const moderator = (key: UnitKey) => world.user[key].moderator;
const order = (key: UnitKey, to: string[], more: object = {}) => ({ from: world.unit[key], to, strength: 'suggested', ...more }); // prettier-ignore

async function closeOn(key: UnitKey, validTo: string | null) {
  await inTransaction(at.payload, asSystem(), async (req) => {
    await req.payload.db.updateOne({ collection: 'units', id: world.unit[key], data: { validTo }, req, returning: false });
    await bumpTree(req);
  });
} // prettier-ignore

describe('sending', () => {
  it('to a level: the preview says on which sites, one row makes it so, with one row of the act and one of the log', async () => {
    const { unit } = world;
    const item = docs.district.published;
    const to = [`tree:${unit.district}:commune`];
    const before = await bench.count('placements');
    const seen = await bench.preview(moderator('district'), item, order('district', to));
    expect(seen).toMatchObject({ status: 200, count: 2, already: 0, hidden: [], reasons: [], mandatory: { limit: 5, left: 5 } });
    expect(seen.sites.map(({ name }) => name).sort()).toEqual(['Commune', 'Sibling']);
    expect(await bench.count('placements')).toBe(before);
    const { db } = at.payload;
    const writes = [vi.spyOn(db, 'create'), vi.spyOn(db, 'updateOne'), vi.spyOn(db, 'updateMany')];
    const sent = await bench.send(moderator('district'), item, { ...order('district', to), token: seen.token });
    const made = writes.flatMap(({ mock }) => mock.calls.map(([{ collection }]) => collection));
    for (const spy of writes) spy.mockRestore();
    expect(sent).toMatchObject({ status: 200, json: { sites: 2 } });
    // The act and its rows are one bulk statement besides.
    expect(made.filter((collection) => collection !== 'users')).toEqual(['audit-log']);
    expect(await bench.count('placements')).toBe(before + 1);
    expect(await bench.sites(item)).toEqual(['district', 'commune', 'sibling']);
  });

  it('to one unit by name; the row of the unit itself is another one', async () => {
    const { unit } = world;
    const item = docs.province.published;
    const done = await bench.sendAfterPreview(moderator('province'), item, order('province', [`sent:${unit.cousin}`, `sent:${unit.district}`]));
    expect(done.status).toBe(200);
    expect(await bench.sites(item)).toEqual(['province', 'district', 'cousin']);
    const { json } = await bench.overview(moderator('province'), item);
    const [first] = (json as unknown as SendingsAnswer).sendings;
    expect(first).toMatchObject({ standing: 'live', sites: 2, mayChange: true, byName: 'moderator.province@example.test' });
    expect(first!.to.map((text) => text.toLowerCase()).sort()).toEqual(['cousin', 'district']);
  });

  it('is done once: pressing again answers with what was done', async () => {
    const item = docs.district.published;
    const wanted = order('district', [`tree:${world.unit.district}`]);
    const { token } = await bench.preview(moderator('district'), item, wanted);
    const [one, two] = [await bench.send(moderator('district'), item, { ...wanted, token }), await bench.send(moderator('district'), item, { ...wanted, token })];
    expect(two).toMatchObject({ status: 200, json: { sending: one.json.sending } });
    expect(await bench.count('sendings')).toBe(1);
  });

  it('sends nothing when the count has changed since, and says the new one', async () => {
    const item = docs.district.published;
    const wanted = order('district', [`tree:${world.unit.district}:commune`]);
    const { token } = await bench.preview(moderator('district'), item, wanted);
    await closeOn('sibling', '2020-01-01');
    const late = await bench.send(moderator('district'), item, { ...wanted, token });
    expect(late).toMatchObject({ status: 409, json: { errors: [{ name: 'outdated' }], preview: { count: 1 } } });
    expect(await bench.count('sendings')).toBe(0);
    const again = await bench.send(moderator('district'), item, { ...wanted, token: late.json.preview!.token });
    expect(again).toMatchObject({ status: 200, json: { sites: 1 } });
    expect(await bench.sites(item)).toEqual(['district', 'commune']);
    await closeOn('sibling', null);
  });

  it('one’s preview is nobody else’s', async () => {
    const item = docs.district.published;
    const wanted = order('district', [`tree:${world.unit.district}`]);
    const { token } = await bench.preview(moderator('province'), item, wanted);
    expect((await bench.send(moderator('district'), item, { ...wanted, token })).status).toBe(409);
  });

  it('an accepted item goes further down, one that was not accepted does not', async () => {
    const item = docs.commune.published;
    const wanted = order('district', [`tree:${world.unit.district}`]);
    const not = await bench.preview(moderator('district'), item, wanted);
    expect(not.reasons.map(({ name }) => name)).toEqual(['not-here']);
    expect((await bench.send(moderator('district'), item, { ...wanted, token: not.token })).status).toBe(409);
    await inTransaction(at.payload, asSystem(), async (req) => {
      await offerUp(req, { item, from: world.unit.commune, to: world.unit.district });
      await decideOffer(req, { item, unit: world.unit.district, accept: true });
    });
    const done = await bench.sendAfterPreview(moderator('district'), item, wanted);
    expect(done.status).toBe(200);
    expect(await bench.sites(item)).toEqual(['district', 'commune', 'sibling']);
  });

  it('what is later, over, or of no use is refused with its reason', async () => {
    const item = docs.district.published;
    const names = async (to: string[], more: object = {}) =>
      (await bench.preview(moderator('district'), item, order('district', to, more))).reasons.map(({ name }) => name);
    const all = [`tree:${world.unit.district}`];
    expect(await names([])).toEqual(['nothing-chosen']);
    expect(await names([`tree:${world.unit.commune}:commune`])).toEqual(['nobody']);
    expect(await names(all, { ends: '2020-01-01T00:00:00Z' })).toEqual(['bad-window']);
    expect(await names(all, { section: docs.stranger.section })).toEqual(['section-unknown']);
    expect(await names(all, { section: docs.province.section })).toEqual([]);
    expect((await bench.preview(moderator('district'), item, order('district', all, { strength: 'loud' }))).status).toBe(400);
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    await bench.sendAfterPreview(moderator('district'), item, order('district', all, { begins: soon }));
    expect(await bench.sites(item)).toEqual(['district']);
  });
}); // prettier-ignore

describe('who may', () => {
  it('a moderator of the sender or above; nobody else, and never outside the sender’s part of the tree', async () => {
    const { unit, user } = world;
    const item = docs.district.published;
    const wanted = order('district', [`tree:${unit.district}`]);
    const { token } = await bench.preview(moderator('district'), item, wanted);
    const refused: [string, Parameters<typeof bench.send>[0], number[]][] = [
      ['anonymous', undefined, [401]],
      ['author', user.district.author, [403]],
      ['editor', user.district.editor, [403]],
      ['admin', user.district.admin, [403]],
      ['moderator below', user.commune.moderator, [404]],
      ['moderator beside', user.uncle.moderator, [404]],
      ['moderator of another province', user.foreign.moderator, [404]],
    ];
    for (const [who, person, statuses] of refused) {
      expect(statuses, who).toContain((await bench.send(person, item, { ...wanted, token })).status);
      expect(statuses, who).toContain((await bench.preview(person, item, wanted)).status);
    }
    const outside = [`sent:${unit.cousin}`, `tree:${unit.uncle}`, `tree:${unit.province}`, `unit:${unit.commune}`, `local:${unit.commune}`, `sent:${unit.district}`, 'tree:nobody', 'x'];
    for (const channel of outside) {
      const seen = await bench.preview(moderator('district'), item, order('district', [channel]));
      expect(seen.reasons.map(({ name }) => name), channel).toEqual(['outside']);
      const done = await bench.send(moderator('district'), item, { ...order('district', [`tree:${unit.district}`, channel]), token: seen.token });
      expect(done.status, channel).toBe(403);
    }
    // A sender that is not one's own, though the item is readable.
    expect((await bench.preview(moderator('district'), item, order('province', [`tree:${unit.province}`]))).status).toBe(403);
    expect(await bench.count('sendings')).toBe(0);
    expect(await bench.sites(item)).toEqual(['district']);
    // Bodies that make no sense.
    for (const body of [{}, { ...wanted, to: 'tree' }, { ...wanted, to: [1] }, { ...wanted, from: 7 }, { ...wanted, begins: 'soon' }, { ...wanted, section: 3 }])
      expect((await bench.send(moderator('district'), item, { ...body, token })).status).toBe(400);
    expect((await bench.send(moderator('district'), item, wanted)).status).toBe(400);
  });

  it('changing and recalling likewise', async () => {
    const { unit, user } = world;
    const item = docs.district.published;
    const sent = await bench.sendAfterPreview(moderator('district'), item, order('district', [`tree:${unit.district}`]));
    for (const person of [user.district.editor, user.commune.moderator, user.uncle.moderator, undefined]) {
      expect([401, 403]).toContain((await bench.end(person, item, sent.json.sending)).status);
      expect([401, 403]).toContain((await bench.change(person, item, { sending: sent.json.sending, strength: 'reference' })).status);
    }
    expect((await bench.end(moderator('district'), docs.district.revised, sent.json.sending)).status).toBe(409);
    expect(await bench.sites(item)).toContain('commune');
  });

  it('the tree of receivers is that of the sender', async () => {
    const rows = async (query: string, who = moderator('district')) => {
      const answer = await at.rest(who).get(`lt/items/articles/${docs.district.published}/sendings/units?${query}`);
      return { status: answer.status, names: ((await answer.json()) as { rows?: { name: string }[] }).rows?.map(({ name }) => name) };
    };
    const { unit } = world;
    expect(await rows(`from=${unit.district}`)).toEqual({ status: 200, names: ['Commune', 'Sibling'] });
    expect(await rows(`from=${unit.district}&q=ou`)).toEqual({ status: 200, names: [] });
    expect(await rows(`from=${unit.district}&q=sibl`)).toEqual({ status: 200, names: ['Sibling'] });
    expect(await rows(`from=${unit.district}&parent=${unit.uncle}`)).toEqual({ status: 200, names: [] });
    expect((await rows(`from=${unit.province}`)).status).toBe(403);
  });
}); // prettier-ignore

describe('afterwards', () => {
  it('one sending ends, the item stays elsewhere', async () => {
    const { unit } = world;
    const item = docs.province.published;
    const first = await bench.sendAfterPreview(moderator('province'), item, order('province', [`tree:${unit.district}:commune`, `sent:${unit.district}`]));
    await bench.sendAfterPreview(moderator('province'), item, order('province', [`sent:${unit.cousin}`]));
    expect(await bench.sites(item)).toEqual(['province', 'district', 'commune', 'sibling', 'cousin']);
    const ended = await bench.end(moderator('province'), item, first.json.sending);
    expect(ended.status).toBe(200);
    expect((ended.json as unknown as SendingsAnswer).sendings.map(({ standing }) => standing)).toEqual(['live', 'ended']);
    expect(await bench.sites(item)).toEqual(['province', 'cousin']);
    expect((await bench.end(moderator('province'), item, first.json.sending)).status).toBe(409);
  });

  it('strength, window and section change', async () => {
    const { unit } = world;
    const item = docs.district.published;
    const { json } = await bench.sendAfterPreview(moderator('district'), item, order('district', [`tree:${unit.district}`]));
    const { sending } = json;
    const row = async () => (await at.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'placements', where: { and: [{ item: { equals: item } }, { channel: { equals: `tree:${unit.district}` } }] } }))!;
    expect((await bench.change(moderator('district'), item, { sending, strength: 'mandatory', section: docs.province.section })).status).toBe(200);
    expect(await row()).toMatchObject({ state: 'live', strength: 'mandatory', section: docs.province.section, ownSection: docs.province.section });
    expect((await bench.change(moderator('district'), item, { sending, strength: 'reference' })).status).toBe(200);
    expect(await row()).toMatchObject({ state: 'available', strength: 'reference' });
    expect(await bench.sites(item)).toEqual(['district']);
    expect((await bench.change(moderator('district'), item, { sending, strength: 'suggested', ends: '2020-01-01T00:00:00Z' })).status).toBe(400);
  });

  it('sending anew to the same address takes its place; what came from above stands', async () => {
    const { unit } = world;
    const item = docs.commune.revised;
    await inTransaction(at.payload, asSystem(), async (req) => {
      for (const to of [unit.district, unit.province]) {
        await offerUp(req, { item, from: unit.commune, to });
        await decideOffer(req, { item, unit: to, accept: true });
      }
    });
    const to = [`tree:${unit.district}`];
    await bench.sendAfterPreview(moderator('district'), item, order('district', to));
    const above = await bench.sendAfterPreview(moderator('province'), item, order('province', to, { strength: 'mandatory' }));
    expect(above.status).toBe(200);
    const { json } = await bench.overview(moderator('district'), item);
    const { sendings } = json as unknown as SendingsAnswer;
    expect(sendings.map(({ standing, mayChange }) => [standing, mayChange])).toEqual([['live', false], ['replaced', false]]);
    const seen = await bench.preview(moderator('district'), item, order('district', to));
    expect(seen.reasons.map(({ name }) => name)).toEqual(['sent-from-above']);
  });
}); // prettier-ignore
