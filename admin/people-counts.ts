import type { PayloadRequest } from 'payload';

/**
 * How many people with an open account have a role in each unit.
 * The caller has checked that the reader administers the units; only numbers leave this function.
 */
export async function peopleCounts(
  req: PayloadRequest,
  units: string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (units.length === 0) return counts;
  const { docs } = await req.payload.find({
    collection: 'users', depth: 0, limit: 5000, pagination: false, overrideAccess: true, req,
    where: { and: [{ 'memberships.unit': { in: units } }, { closedAt: { exists: false } }] },
    select: { memberships: { unit: true } },
  }); // prettier-ignore
  for (const user of docs) {
    const at = new Set((user.memberships ?? []).map((row) => String(row.unit)));
    for (const unit of at) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
