import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { decideOffer, offerUp } from '@/syndication/offer';
import { recallSending, sendDown } from '@/syndication/send';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { importUnits } from '@/tenants/registry/import-units';
import { asSystem } from '@/tenants/access';
import { moveUnit } from '@/tenants/reorganise/move-unit';

import { recordImport } from './record-import';
import { auditRows, rowsOf } from './rows.testing';
import { sealAudit } from './seal';
import { verifyAudit } from './verify';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
});
afterAll(() => at.stop());

it('sending down, recalling, offering and deciding leave rows with the item', async () => {
  const { payload } = at;
  const { district, commune } = world.unit;
  const item = docs.district.published;
  const person = world.user.district.moderator;
  const asPerson = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(payload, {}, (req) => work(Object.assign(req, { user: { ...person, collection: 'users' } }))); // prettier-ignore
  const channel = await asPerson((req) => sendDown(req, { item, from: district, strength: 'mandatory' })); // prettier-ignore
  await asPerson((req) => recallSending(req, item, channel));
  const as = { actor: String(person.id), actorRole: 'moderator', actorUnit: district };
  expect((await rowsOf(payload, 'articles', item)).slice(-2)).toMatchObject([
    { action: 'articles.send', ...as, origin: district, after: { channel, strength: 'mandatory' } },
    { action: 'articles.recall', ...as, before: { state: 'live' }, after: { state: 'past' } },
  ]);
  const offered = docs.commune.published;
  await asPerson((req) => offerUp(req, { item: offered, from: commune, to: district }));
  await asPerson((req) => decideOffer(req, { item: offered, unit: district, accept: true }));
  expect((await rowsOf(payload, 'articles', offered)).slice(-2)).toMatchObject([
    { action: 'articles.offer', ...as, origin: commune, after: { state: 'offered' } },
    { action: 'articles.accept', ...as, origin: district, before: { state: 'offered' }, after: { state: 'live' } },
  ]);
}); // prettier-ignore

it('after a unit has moved its rows are read where it stands, and the chain stays whole', async () => {
  const { payload } = at;
  const system = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(payload, asSystem(), work);
  await system((req) => sealAudit(req, Date.now() + 10_000));
  const { commune, uncle } = world.unit;
  await system((req) => moveUnit(req, { unit: commune, parent: uncle, on: '2024-11-01' }));
  const list = await at.rest(world.user.uncle.admin).get(`audit-log?limit=500&where[steward][equals]=${commune}`); // prettier-ignore
  const { totalDocs } = (await list.json()) as { totalDocs: number };
  expect(totalDocs).toBe((await auditRows(payload, { steward: { equals: commune } })).length);
  expect(totalDocs).toBeGreaterThan(0);
  const faults = [];
  for await (const fault of verifyAudit(payload, { checkpoints: [], secret: 'x', now: Date.now() }))
    faults.push(fault);
  expect(faults).toEqual([]);
});

it('an import of units leaves a row for each top unit, and none when it changes nothing', async () => {
  const { payload } = at;
  const units = readFileSync(new URL('../data/hai-duong-units-2024.json', import.meta.url), 'utf8');
  const load = () => importUnits(payload, { units, afterwards: recordImport });
  expect((await load()).faults).toEqual([]);
  const rows = await auditRows(payload, { action: { equals: 'units.import' } });
  // Two provinces of the small world, and the one of the file.
  expect(rows).toHaveLength(3);
  const digest = { sha256: expect.any(String), length: expect.any(Number) };
  expect(rows[0]).toMatchObject({ actor: null, actorRole: 'system', after: { units: digest } });
  expect(rows[0]!.note).toContain('248');
  await load();
  expect(await auditRows(payload, { action: { equals: 'units.import' } })).toHaveLength(3);
});
