import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { offerUp } from '@/syndication/offer';
import { asSystem } from '@/tenants/access';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { sendBench } from './bench.testing';

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

const layDown = async (key: UnitKey, figures: object) => {
  const made = await at.rest(world.user[key].admin).post('sending-quotas?depth=0', figures);
  expect(made.status).toBe(201);
};

it('mandatory sendings are counted for their sender, and the province may lock the figure', async () => {
  await layDown('province', { mandatory: 1, locked: true });
  await layDown('district', { mandatory: 50 });
  const wanted = order('district', [`tree:${world.unit.district}`], { strength: 'mandatory' });
  const first = await bench.sendAfterPreview(
    moderator('district'),
    docs.district.published,
    wanted,
  );
  expect(first.status).toBe(200);
  const seen = await bench.preview(moderator('district'), docs.district.revised, wanted);
  expect(seen).toMatchObject({ mandatory: { limit: 1, left: 0 }, reasons: [{ name: 'mandatory-quota' }] }); // prettier-ignore
  expect((await bench.send(moderator('district'), docs.district.revised, { ...wanted, token: seen.token })).status).toBe(409); // prettier-ignore
  // Nor by a change afterwards.
  const weak = await bench.sendAfterPreview(moderator('district'), docs.district.revised, { ...wanted, strength: 'suggested' }); // prettier-ignore
  const raised = await bench.change(moderator('district'), docs.district.revised, { sending: weak.json.sending, strength: 'mandatory' }); // prettier-ignore
  expect(raised.status).toBe(409);
  // Next week has its own.
  const later = new Date(Date.now() + 8 * 86_400_000).toISOString();
  const put = await bench.sendAfterPreview(moderator('district'), docs.district.revised, { ...wanted, begins: later }); // prettier-ignore
  expect(put.status).toBe(200);
  // Drawn forward, it falls into the week that is full.
  const drawn = await bench.change(moderator('district'), docs.district.revised, { sending: put.json.sending, strength: 'mandatory' }); // prettier-ignore
  expect(drawn.status).toBe(409);
});

it('a receiver takes so many; the preview says who is full, a reference goes through, nobody holds back those above', async () => {
  await layDown('province', { received: 1, level: 'commune' });
  const { unit } = world;
  await bench.sendAfterPreview(moderator('district'), docs.district.published, order('district', [`sent:${unit.commune}`])); // prettier-ignore
  const all = order('district', [`tree:${unit.district}:commune`]);
  const seen = await bench.preview(moderator('district'), docs.district.revised, all);
  expect(seen.load.fullest).toEqual([
    { name: 'Commune', received: 1, limit: 1, full: true },
    { name: 'Sibling', received: 0, limit: 1, full: false },
  ]);
  expect(seen.reasons).toEqual([{ name: 'receivers-full', message: expect.stringContaining('Commune đã nhận đủ 1 bài') as unknown }]); // prettier-ignore
  expect((await bench.send(moderator('district'), docs.district.revised, { ...all, token: seen.token })).status).toBe(409); // prettier-ignore
  expect((await bench.sendAfterPreview(moderator('district'), docs.district.revised, { ...all, strength: 'reference' })).status).toBe(200); // prettier-ignore
  const above = await bench.sendAfterPreview(moderator('province'), docs.province.published, order('province', [`tree:${unit.province}`])); // prettier-ignore
  expect(above.status).toBe(200);
});

it('what was recalled before it began is not counted', async () => {
  await layDown('province', { mandatory: 1 });
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const wanted = order('district', [`tree:${world.unit.district}`], { strength: 'mandatory', begins: later }); // prettier-ignore
  const { json } = await bench.sendAfterPreview(moderator('district'), docs.district.published, wanted); // prettier-ignore
  expect((await bench.preview(moderator('district'), docs.district.revised, wanted)).reasons).toHaveLength(1); // prettier-ignore
  await bench.end(moderator('district'), docs.district.published, json.sending);
  expect((await bench.preview(moderator('district'), docs.district.revised, wanted)).reasons).toEqual([]); // prettier-ignore
});

it('offers are counted for the unit that offers; services are not held', async () => {
  await layDown('province', { offers: 1 });
  const { unit, user } = world;
  const offer = (item: string, context: object) =>
    inTransaction(at.payload, context as never, (req) => {
      if (!('system' in context)) Object.assign(req, { user: { ...user.commune.editor, collection: 'users' } });
      return offerUp(req, { item, from: unit.commune, to: unit.district });
    }); // prettier-ignore
  await offer(docs.commune.published, {});
  await expect(offer(docs.commune.revised, {})).rejects.toMatchObject({ key: 'offerQuota', status: 409 }); // prettier-ignore
  await offer(docs.commune.revised, asSystem());
  const { docs: rows } = await at.payload.db.find<Record<string, unknown> & { id: string }>({ collection: 'sendings', pagination: false, where: { kind: { equals: 'offer' } } }); // prettier-ignore
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ state: 'offered', channels: [`unit:${unit.district}`] });
});
