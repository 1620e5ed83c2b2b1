import { spawn } from 'node:child_process';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { typescript } from '@/scripts/tools/environment.mjs';
import { bundled } from '@/test/bundled';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { sealAuditLog } from '@/worker/seal-audit';

import { readHead } from './head';
import { AUDIT } from './record';
import { auditRows } from './rows.testing';
import { sealAudit } from './seal';
import type { AuditRow } from './row';

// Each case of the promise, by the command that an operator runs, in a process of its own. audit/chain.int.test.ts goes
// through every way of tampering in this one.

let at: TestInstallation;

beforeAll(async () => {
  at = await startPayload();
  await buildWorld(at.payload);
  await inTransaction(at.payload, asSystem(), (req) => sealAudit(req, Date.now() + 10_000));
  // The checkpoint of what has been sealed, outside the database.
  await inTransaction(at.payload, asSystem(), sealAuditLog);
});
afterAll(() => at.stop());

/** `npm run audit:verify`, as scripts/run.mjs starts it. */
const AS_STARTED = typescript('audit-verify');
const quick = bundled('scripts/audit-verify.ts');

async function verify([command = '', ...args]: string[]): Promise<{
  code: number | null;
  out: string;
}> {
  const child = spawn(command, args, { env: { ...process.env, NODE_ENV: 'production' } });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (out += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out };
}

const TIME = 300_000;

it('finds nothing in a whole log', { timeout: TIME }, async () => {
  const { code, out } = await verify(AS_STARTED);
  expect(out).toContain('The audit log is whole; 1 checkpoints agree.');
  expect(code).toBe(0);
});

it('finds a row that was changed', { timeout: TIME }, async () => {
  const [row] = await auditRows(at.payload, { seq: { equals: 3 } });
  const write = (data: Partial<AuditRow>) =>
    at.payload.db.updateOne({ collection: AUDIT, id: row!.id, data, returning: false });
  await write({ actorName: 'Một người khác' });
  const { code, out } = await verify(await quick);
  expect(out).toMatch(/^changed\t3\t/m);
  expect(code).toBe(1);
  await write({ actorName: row!.actorName });
});

it('finds a row that was deleted', { timeout: TIME }, async () => {
  await at.payload.db.deleteMany({ collection: AUDIT, where: { seq: { equals: 5 } } });
  const { code, out } = await verify(await quick);
  expect(out).toMatch(/^missing\t5\t/m);
  expect(code).toBe(1);
});

it('finds an end cut off before the last checkpoint', { timeout: TIME }, async () => {
  const { count } = await readHead({ payload: at.payload });
  // What is left has no gap and no wrong hash: only the checkpoint knows.
  await at.payload.db.deleteMany({ collection: AUDIT, where: { seq: { greater_than: 4 } } });
  const { code, out } = await verify(await quick);
  expect(out).toMatch(new RegExp(`^checkpoint-differs\\t${count}\\t`, 'm'));
  expect(out).toContain('1 faults.');
  expect(code).toBe(1);
});
