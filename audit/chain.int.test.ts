import { afterAll, beforeAll, expect, it } from 'vitest';

import { sealRows } from '@/database/seal-rows';
import { inTransaction } from '@/database/transaction';
import { env } from '@/security/env';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { runTask } from '@/worker/run-task';
import { sealAuditLog } from '@/worker/seal-audit';

import { isSigned, signCheckpoint, type Checkpoint } from './checkpoint';
import { readCheckpoints } from './checkpoint-file';
import { readHead } from './head';
import { AUDIT } from './record';
import { rowHash, type AuditRow } from './row';
import { auditRows } from './rows.testing';
import { sealAudit } from './seal';
import { verifyAudit, type AuditFault, type VerifyInput } from './verify';

const LATER = 10_000;
let at: TestInstallation;
let world: World;
let checkpoints: (Checkpoint | null)[];

const sealed = () => auditRows(at.payload, { seq: { exists: true } });
const write = (id: string, data: Partial<AuditRow>) =>
  at.payload.db.updateOne({ collection: AUDIT, id, data, returning: false });
const remove = (seq: object) => at.payload.db.deleteMany({ collection: AUDIT, where: { seq } });

async function faults(more: Partial<VerifyInput> = {}): Promise<AuditFault[]> {
  const input = { checkpoints, secret: env().auditSecret, now: Date.now(), ...more };
  const found: AuditFault[] = [];
  for await (const fault of verifyAudit(at.payload, input)) found.push(fault);
  return found;
}
const kinds = async (more?: Partial<VerifyInput>) => [
  ...new Set((await faults(more)).map(({ kind }) => kind)),
];

/** Does something to the log, says what the verifier finds, and undoes it. */
async function found(row: AuditRow, data: Partial<AuditRow>): Promise<string[]> {
  const former = Object.fromEntries(
    Object.keys(data).map((name) => [name, row[name as keyof AuditRow]]),
  );
  await write(row.id, data);
  const result = await kinds();
  await write(row.id, former);
  return result;
}

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

it('is one without gaps, whatever is written while two sealers are at work', async () => {
  const { payload } = at;
  const editor = at.rest(world.user.commune.editor);
  const body = (n: number) => ({ title: `Tin ${n}`, body: paragraph('x'), section: world.section, kind: 'news', _status: 'draft' }); // prettier-ignore
  let writing = true;
  const seal = async () => {
    while (writing) {
      await inTransaction(payload, asSystem(), (req) => sealAudit(req, Date.now() + LATER)).catch(() => 0); // prettier-ignore
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const sealers = [seal(), seal()];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => editor.post('articles?depth=0', body(n))),
  );
  writing = false;
  await Promise.all(sealers);
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  await inTransaction(payload, asSystem(), (req) => sealAudit(req, Date.now() + LATER));
  const rows = await auditRows(payload);
  expect(rows.filter(({ action }) => action === 'articles.create')).toHaveLength(20);
  expect(rows.map(({ seq }) => seq).sort((a, b) => a! - b!)).toEqual(rows.map((_, n) => n + 1));
  checkpoints = [];
  expect(await faults()).toEqual([]);
});

it('is given each number once: a sealer that comes second with the same plan changes nothing', async () => {
  const { payload } = at;
  const editor = at.rest(world.user.commune.editor);
  await editor.patch('articles?where[title][equals]=Tin 2', { teaser: 'hai' });
  const [row] = await auditRows(payload, { seq: { exists: false } });
  const { count, hash } = await readHead({ payload });
  const plan = [{ id: row!.id, seq: count + 1, prevHash: hash, hash: rowHash(row!, count + 1, hash) }]; // prettier-ignore
  const seal = () => inTransaction(payload, asSystem(), (req) => sealRows(req, plan)).catch(() => 0); // prettier-ignore
  expect((await Promise.all([seal(), seal()])).sort()).toEqual([0, 1]);
  expect(await seal()).toBe(0);
  const taken = [{ ...plan[0]!, id: (await sealed())[0]!.id }];
  expect(await inTransaction(payload, asSystem(), (req) => sealRows(req, taken)).catch(() => 0)).toBe(0); // prettier-ignore
  expect(await faults()).toEqual([]);
});

it('is sealed and attested by the worker, once for each state, outside the database', async () => {
  const { payload } = at;
  const task = { name: 'seal-audit', every: 3000, run: sealAuditLog };
  const both = await Promise.all([runTask(payload, task, 'one'), runTask(payload, task, 'two')]);
  expect(both.filter(Boolean)).toHaveLength(1);
  const owner = both[0] ? 'one' : 'two';
  for (let n = 0; n < 3; n += 1) await runTask(payload, task, owner);
  checkpoints = await readCheckpoints(env().auditDir);
  const { count, hash } = await readHead({ payload });
  expect(checkpoints).toMatchObject([{ count, head: hash }]);
  expect(isSigned(env().auditSecret, checkpoints[0]!)).toBe(true);
  expect(await faults()).toEqual([]);
});

it('shows every change of a row', async () => {
  const row = (await sealed())[5]!;
  const other = world.unit.stranger;
  const changes: Partial<AuditRow>[] = [
    { action: 'articles.delete' }, { actor: 'somebody' }, { actorName: 'Ai đó' }, { actorRole: 'admin' }, { actorUnit: other },
    { document: 'another' }, { collectionSlug: 'pages' }, { before: { title: 'x' } }, { after: { title: 'x' } }, { note: 'x' },
    { at: new Date(0).toISOString() }, { origin: other }, { prevHash: 'x' }, { hash: 'x' },
  ]; // prettier-ignore
  for (const change of changes)
    expect(await found(row, change), JSON.stringify(change)).toContain('changed');
  // Who reads a row is no part of the hash, but of the tree.
  expect(await found(row, { steward: other })).toEqual(['misplaced']);
  expect(await found(row, { steward: null })).toEqual(['misplaced']);
  expect(await found(row, { scope: { l1: null, l2: other, l3: null, l4: null } })).toEqual(['misplaced']); // prettier-ignore
  expect(await found(row, { seq: 999 })).toContain('missing');
  expect(await found(row, { seq: -1 })).toContain('missing');
  expect(await faults()).toEqual([]);
});

it('shows a history written anew, a row that nobody sealed, and what was done to the checkpoints', async () => {
  const rows = (await sealed()).sort((a, b) => a.seq! - b.seq!);
  const { secret, late } = { secret: env().auditSecret, late: Date.now() + 3 * 60_000 };
  const head = { count: 3, hash: 'x' };
  const [point] = checkpoints;
  expect(await kinds({ checkpoints: [point!, signCheckpoint('another secret', head, 'now')] })).toEqual(['checkpoint-forged']);
  expect(await kinds({ checkpoints: [point!, { ...point!, count: 3 }] })).toEqual(['checkpoint-forged']);
  expect(await kinds({ checkpoints: [point!, signCheckpoint(secret, head, 'now')] })).toEqual(['checkpoint-differs']);
  expect(await kinds({ checkpoints: [point!, null] })).toEqual(['checkpoint-unreadable']);
  expect(await kinds({ checkpoints: [], now: late })).toEqual(['checkpoint-late']);
  await at.rest(world.user.commune.editor).patch('articles?where[title][equals]=Tin 1', { teaser: 'mới' });
  expect(await kinds()).toEqual([]);
  expect(await kinds({ now: late })).toEqual(['unsealed']);

  let prevHash = rows[3]!.hash!;
  for (const row of rows.slice(4)) {
    const note = row.seq === 5 ? 'một lịch sử khác' : row.note;
    const hash = rowHash({ ...row, note }, row.seq!, prevHash);
    await write(row.id, { note, prevHash, hash });
    prevHash = hash;
  }
  expect(await kinds()).toEqual(['checkpoint-differs']);
  for (const { id, note, prevHash: before, hash } of rows.slice(4)) await write(id, { note, prevHash: before, hash });
  expect(await kinds()).toEqual([]);
}); // prettier-ignore

it('shows a row that is gone, an end cut off, and an empty table', async () => {
  const last = (await readHead({ payload: at.payload })).count;
  await remove({ equals: 4 });
  const gone = await faults();
  expect(gone).toMatchObject([{ kind: 'missing', seq: 4 }]);
  await remove({ equals: last });
  expect(await kinds()).toEqual(['missing', 'checkpoint-differs']);
  // The sealer goes on after a cut, and the numbers are given anew: the checkpoint still knows better.
  await inTransaction(at.payload, asSystem(), (req) => sealAudit(req, Date.now() + LATER));
  expect((await readHead({ payload: at.payload })).count).toBe(last);
  expect(await kinds()).toEqual(['missing', 'checkpoint-differs']);
  await remove({ greater_than: 2 });
  expect(await kinds()).toEqual(['checkpoint-differs']);
  await remove({ greater_than: 0 });
  expect(await kinds()).toEqual(['checkpoint-differs']);
});
