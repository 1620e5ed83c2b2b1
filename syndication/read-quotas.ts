import type { PayloadRequest } from 'payload';

import { isLevel } from '@/tenants/levels';
import type { UnitTree } from '@/tenants/unit-tree';

import { quotaFor, type Quota, type QuotaRow } from './quotas';

type Row = Record<string, unknown> & { id: string };

const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const quotaRow = (row: Row): QuotaRow => ({
  unit: String(row.steward),
  level: isLevel(row.level) ? row.level : null,
  locked: row.locked === true || row.locked === 1,
  received: figure(row.received),
  mandatory: figure(row.mandatory),
  offers: figure(row.offers),
});

/** The quotas of some units: one query over the units and those above them, whatever their number. */
export async function readQuotas(
  req: PayloadRequest,
  tree: UnitTree,
  units: readonly string[],
): Promise<(unit: string) => Quota> {
  // Units without anything below lay nothing down that counts, unless they are at the top.
  const deciding = new Set(
    units.flatMap((unit) => {
      const lineage = tree.lineage(unit);
      return (lineage.length > 1 ? lineage.slice(0, -1) : lineage).map(({ id }) => id);
    }),
  );
  const { docs } = await req.payload.db.find<Row>({
    collection: 'sending-quotas', req, limit: 0, pagination: false, where: { steward: { in: [...deciding] } },
  }); // prettier-ignore
  const rows = docs.map(quotaRow);
  return (unit) => quotaFor(tree.lineage(unit), rows);
}
