import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { decideOffer } from '@/syndication/decide-offer';
import { offerUp } from '@/syndication/offer';
import { endSending } from '@/syndication/end-sending';
import { sendDown } from '@/syndication/send';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { importUnits } from '@/tenants/registry/import-units';
import { asSystem } from '@/tenants/access';
import { closeUnit } from '@/tenants/reorganise/close-unit';
import { moveUnit } from '@/tenants/reorganise/move-unit';

import { recordImport } from './record-import';
import { recordReorganisation } from './record-reorganisation';
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
  const to = [`tree:${district}`];
  const { sending } = await asPerson((req) => sendDown(req, { item, from: district, to, strength: 'mandatory' }));
  await asPerson((req) => endSending(req, item, sending));
  const as = { actor: String(person.id), actorRole: 'moderator', actorUnit: district };
  expect((await rowsOf(payload, 'articles', item)).slice(-2)).toMatchObject([
    { action: 'articles.send', ...as, origin: district, after: { channels: to, strength: 'mandatory' } },
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
  await system((req) =>
    moveUnit(req, { unit: commune, parent: uncle, on: '2024-11-01' }, recordReorganisation),
  );
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

it('moving and closing a unit leave rows where it was and where it goes, once', async () => {
  const { payload } = at;
  const { sibling, district, uncle, cousin } = world.unit;
  const admin = world.user.province.admin;
  const asAdmin = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(payload, asSystem(), (req) => work(Object.assign(req, { user: { ...admin, collection: 'users' } }))); // prettier-ignore
  const move = () => asAdmin((req) => moveUnit(req, { unit: sibling, parent: uncle, on: '2024-11-01' }, recordReorganisation)); // prettier-ignore
  await move();
  await move();
  const as = { actor: String(admin.id), actorRole: 'admin', actorUnit: world.unit.province };
  const moved = await auditRows(payload, { and: [{ action: { equals: 'units.move' } }, { document: { equals: sibling } }] }); // prettier-ignore
  expect(moved.map(({ origin }) => origin).sort()).toEqual([sibling, district].sort());
  for (const row of moved)
    expect(row).toMatchObject({ kind: 'units', ...as, before: { parent: district }, after: { parent: uncle, on: '2024-11-01' } }); // prettier-ignore
  const read = async (unit: UnitKey) =>
    ((await (await at.rest(world.user[unit].admin).get(`audit-log?limit=100&where[action][equals]=units.move&where[document][equals]=${sibling}`)).json()) as { totalDocs: number }).totalDocs; // prettier-ignore
  expect([await read('district'), await read('uncle'), await read('sibling')]).toEqual([1, 1, 1]);

  const closing = { unit: sibling, on: '2024-12-31', successors: [cousin] };
  const close = () => inTransaction(payload, asSystem(), (req) => closeUnit(req, closing, recordReorganisation)); // prettier-ignore
  await close();
  await close();
  const closed = await auditRows(payload, { action: { equals: 'units.close' } });
  expect(closed.map(({ origin }) => origin).sort()).toEqual([sibling, cousin].sort());
  for (const row of closed)
    expect(row).toMatchObject({ actorRole: 'system', document: sibling, before: { validTo: null }, after: { validTo: '2024-12-31', successors: [cousin] } }); // prettier-ignore
});

it('a reorganisation that is taken back leaves no row, on MongoDB', async () => {
  const { payload } = at;
  const before = (await auditRows(payload, { action: { equals: 'units.move' } })).length;
  const failing = inTransaction(payload, asSystem(), async (req) => {
    await moveUnit(req, { unit: world.unit.cousin, parent: world.unit.district, on: '2024-11-02' }, recordReorganisation); // prettier-ignore
    throw new Error('the caller failed');
  });
  await expect(failing).rejects.toThrow('the caller failed');
  const after = (await auditRows(payload, { action: { equals: 'units.move' } })).length;
  // SQLite has no transactions (DESIGN 6): the move stays, and so do its rows.
  expect(after - before).toBe(payload.db.name === 'mongoose' ? 0 : 2);
});
