import { isRole, type Role } from '@/tenants/roles';

/** A role in a unit as it comes in or is stored; `id` is the row's own, kept only for rows that exist already. */
export type Grant = { id: string | null; unit: string; role: Role };

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function grantOf(row: unknown): Grant | null {
  if (typeof row !== 'object' || row === null) return null;
  const { id, unit, role } = row as Record<string, unknown>;
  const unitId =
    typeof unit === 'object' && unit !== null && 'id' in unit ? text(unit.id) : text(unit);
  return unitId && isRole(role) ? { id: text(id), unit: unitId, role } : null;
}

/** Reads rows of memberships. @returns null when one of them is not a membership: deny rather than guess */
export function readGrants(rows: unknown): Grant[] | null {
  if (!Array.isArray(rows)) return null;
  const grants = rows.map(grantOf);
  return grants.includes(null) ? null : (grants as Grant[]);
}

const keyOf = (grant: Grant): string => `${grant.unit}/${grant.role}`;

/** What a change grants and takes away; the order and the row ids mean nothing. */
export function grantChanges(
  before: readonly Grant[],
  after: readonly Grant[],
): { granted: Grant[]; taken: Grant[] } {
  const [kept, wanted] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    granted: after.filter((grant) => !kept.has(keyOf(grant))),
    taken: before.filter((grant) => !wanted.has(keyOf(grant))),
  };
}

/**
 * The rows to store: no role twice, and row ids only where this person's row had that id before. A foreign id would
 * collide with, or take over, somebody else's row.
 */
export function storedGrants(before: readonly Grant[], after: readonly Grant[]): Grant[] {
  const ids = new Set(before.map((grant) => grant.id));
  const used = new Set<string>();
  const unique = after.filter(
    (grant, n) => after.findIndex((other) => keyOf(other) === keyOf(grant)) === n,
  );
  return unique.map((grant) => {
    const keep = grant.id !== null && ids.has(grant.id) && !used.has(grant.id);
    if (keep) used.add(grant.id!);
    return { ...grant, id: keep ? grant.id : null };
  });
}
