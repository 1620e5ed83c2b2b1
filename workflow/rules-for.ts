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

/** The rules that hold for items of several units: one query over the units and those above them, whatever their number. */
export async function rulesFor(
  req: PayloadRequest,
  tree: UnitTree,
  units: readonly string[],
): Promise<(unit: string, kind: string) => Rule> {
  const lineages = new Map(units.map((unit) => [unit, tree.lineage(unit)]));
  const stewards = new Set([...lineages.values()].flat().map(({ id }) => id));
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'publication-policies', req, limit: 0, pagination: false,
    where: { steward: { in: [...stewards] } },
  }); // prettier-ignore
  const rows = docs.map(policyRow);
  return (unit, kind) => ruleFor(lineages.get(unit) ?? tree.lineage(unit), rows, kind);
}
