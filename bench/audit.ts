import { readFile } from 'node:fs/promises';

import type { Payload, PayloadRequest } from 'payload';

import { exportAudit } from '@/audit/export';
import { filterWhere, type AuditFilter } from '@/audit/filter';
import { readHead } from '@/audit/head';
import { auditPage, type AuditCursor } from '@/audit/page';
import { sealAudit } from '@/audit/seal';
import { verifyAudit } from '@/audit/verify';
import { inTransaction } from '@/database/transaction';
import { openPayload } from '@/scripts/seed/open-payload';
import { asSystem } from '@/tenants/access';
import type { Actor } from '@/tenants/actor';
import { importUnits } from '@/tenants/registry/import-units';
import { checkScopes } from '@/tenants/reorganise/check-scopes';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { fillAudit } from './audit-rows';
import { report, timeEach } from './percentiles';

const WHOLE: AuditFilter = {
  unit: null,
  person: null,
  kinds: [],
  document: null,
  period: { from: null, to: null },
};

/** The screen: first and fiftieth page, and each filter, for the administrator of the province and of a commune. */
async function lists(payload: Payload, tree: UnitTree, times: unknown[]): Promise<void> {
  const root = tree.roots[0]!;
  const commune = [...tree.all()].find(({ level }) => level === 'commune')!;
  const actor: Actor = {
    id: 'x',
    memberships: [{ unit: root.id, role: 'admin', level: root.level, scope: tree.scope(root.id) }],
  };
  const person = `person-${commune.code}-1`;
  const filters: [string, Partial<AuditFilter>][] = [
    ['province', { unit: root.id }],
    ['commune', { unit: commune.id }],
    ['emergencies of the province', { unit: root.id, kinds: ['emergency'] }],
    ['publication of a commune', { unit: commune.id, kinds: ['publication', 'emergency'] }],
    ['a person', { unit: root.id, person }],
    ['an item', { unit: root.id, document: { collection: 'articles', id: 'doc-77' } }],
    [
      'a day of the province',
      {
        unit: root.id,
        period: { from: '2026-06-01T00:00:00.000Z', to: '2026-06-02T00:00:00.000Z' },
      },
    ],
  ];
  for (const [name, filter] of filters) {
    const where = filterWhere(actor, tree, { ...WHOLE, ...filter })!;
    const page = (after: AuditCursor | null) =>
      auditPage(payload, where, { order: 'newest', after, limit: 51 });
    report(`list: ${name}`, await timeEach(times, () => page(null)));
    let after: AuditCursor | null = null;
    for (let n = 0; n < 50; n += 1) after = (await page(after)).at(-1) ?? after;
    report('  page 50', await timeEach(times, () => page(after)));
  }
  const where = filterWhere(actor, tree, { ...WHOLE, unit: root.id })!;
  const pieces = exportAudit(
    { payload, i18n: { language: 'vi' } } as unknown as PayloadRequest,
    where,
  );
  await pieces.next();
  report('export, 500 rows', await timeEach(times, () => pieces.next()));
}

const ROWS = Number(process.env.BENCH_ROWS ?? 2_000_000);

/** The audit log of a year (2,000,000 rows): what the worker does with it on every beat, and what people read of it. */
export async function bench(): Promise<void> {
  const payload = await openPayload();
  const units = await readFile('data/hai-duong-units-2024.json', 'utf8');
  await importUnits(payload, { units });
  const tree = await getTree(payload);
  const before = performance.now();
  await fillAudit(payload, tree, ROWS);
  process.stdout.write(`${ROWS} rows, filled in ${((performance.now() - before) / 1000).toFixed(0)} s\n`);
  const times = Array.from({ length: Number(process.env.BENCH_TIMES ?? 20) });
  report('end of the chain (every 3 s)', await timeEach(times, () => readHead({ payload })));
  report('sealing, nothing to seal (every 3 s)', await timeEach(times, () => inTransaction(payload, asSystem(), (req) => sealAudit(req, Date.now()))));
  report('scopes against the tree', await timeEach([1, 2, 3], () => checkScopes(payload, { repair: false })));
  await lists(payload, tree, times);
  const verified = performance.now();
  for await (const { kind, detail } of verifyAudit(payload, { checkpoints: [], secret: 'x', now: 0 })) process.stdout.write(`  ${kind}: ${detail}\n`);
  process.stdout.write(`audit:verify over all rows: ${((performance.now() - verified) / 1000).toFixed(0)} s\n`);
} // prettier-ignore
