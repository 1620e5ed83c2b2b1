import type { PayloadRequest } from 'payload';

import { vietnamDay } from '@/tenants/day';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { receiversOf } from './coverage';
import { mandatorySendings } from './to-acknowledge';

const DAY = 24 * 60 * 60 * 1000;

/** A mandatory sending that is older than a day, and those who have not confirmed it. */
export type Overdue = {
  sending: string;
  item: string;
  at: number;
  units: TreeUnit[];
  receivers: number;
};

export type OverduePage = { rows: Overdue[]; next: number | null };

/**
 * What a unit required of others and they have not confirmed in a day, the latest first. Computed: receivers from the tree in
 * memory, less the rows of those who confirmed.
 * @param skip how many of the unit's few mandatory sendings were looked at before
 */
export async function overdueOf(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  { skip = 0, limit = 10, now = Date.now() }: { skip?: number; limit?: number; now?: number } = {},
): Promise<OverduePage> {
  const late = (await mandatorySendings(req, [unit], now)).filter(({ at, begins, ends }) => (begins ?? at) <= now - DAY && (ends === null || ends > now));
  const shown = late.slice(skip, skip + limit);
  const { docs } = await req.payload.db.find<{ id: string; sending: string; unit: string }>({
    collection: 'acknowledgements', req, limit: 0, pagination: false, where: { sending: { in: shown.map(({ id }) => id) } }, select: { sending: true, unit: true },
  });
  const done = new Set(docs.map((row) => `${row.sending}:${row.unit}`));
  const rows = shown.map(({ id, item, at, begins, channels, steward }): Overdue => {
    const receivers = receiversOf(tree, steward, channels, vietnamDay(new Date(now)));
    return { sending: id, item, at: begins ?? at, receivers: receivers.length, units: receivers.filter((one) => !done.has(`${id}:${one.id}`)) };
  });
  const next = skip + limit < late.length ? skip + limit : null;
  return { rows: rows.filter(({ units }) => units.length > 0), next };
} // prettier-ignore
