import type { PayloadRequest } from 'payload';

import { isLevel } from '@/tenants/levels';
import type { UnitTree } from '@/tenants/unit-tree';

import { RULES, ruleFor, type PolicyRow, type Rule } from './policy';

type Row = { steward: unknown; level?: unknown; kind?: unknown; rule?: unknown; locked?: unknown };

const policyRow = (row: Row): PolicyRow => ({
  unit: String(row.steward),
  level: isLevel(row.level) ? row.level : null,
  kind: typeof row.kind === 'string' && row.kind ? row.kind : null,
  rule: RULES.find((rule) => rule === row.rule) ?? 'second',
  locked: row.locked === true || row.locked === 1,
});

/** The rule that holds for a kind of item of a unit: one query over the unit and those above it. */
export async function policyOf(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  kind: string,
): Promise<Rule> {
  const lineage = tree.lineage(unit);
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'publication-policies', req, limit: 0, pagination: false,
    where: { steward: { in: lineage.map(({ id }) => id) } },
  }); // prettier-ignore
  return ruleFor(lineage, docs.map(policyRow), kind);
}
