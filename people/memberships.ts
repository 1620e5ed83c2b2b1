import { isRole, type Role } from '@/tenants/roles';

/** A role in a unit as it comes in or is stored; `id` is the row's own, kept only for rows that exist already. */
export type Grant = {
  id: string | null;
  unit: string;
  role: Role;
  /** only for a time, or in somebody's place; absent where the role is for good */
  term?: Term;
};

/** `from` and `until` in ISO 8601 (null: at once, for good); `for` is the person who is away. */
export type Term = { from: string | null; until: string | null; for: string | null };

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? text(value.id) : text(value);

/** ISO 8601 in UTC, as both databases give it back; undefined for what is no moment. */
function momentOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  const at = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** Undefined where the role is for good, null where the row is damaged. */
function termOf(row: Record<string, unknown>): Term | null | undefined {
  const [from, until] = [momentOf(row.from), momentOf(row.until)];
  const absent = idOf(row.standsInFor);
  if (from === undefined || until === undefined || (row.standsInFor && !absent)) return null;
  return from || until || absent ? { from, until, for: absent } : undefined;
}

function grantOf(row: unknown): Grant | null {
  if (typeof row !== 'object' || row === null) return null;
  const raw = row as Record<string, unknown>;
  const [unit, term] = [idOf(raw.unit), termOf(raw)];
  if (!unit || !isRole(raw.role) || term === null) return null;
  return { id: text(raw.id), unit, role: raw.role, ...(term ? { term } : {}) };
}

/** Whether the role of a row is over: it gives nobody anything any more. */
export const isOver = ({ term }: Grant, now: number): boolean =>
  term?.until ? Date.parse(term.until) <= now : false;

/** Reads rows of memberships. @returns null when one of them is not a membership: deny rather than guess */
export function readGrants(rows: unknown): Grant[] | null {
  if (!Array.isArray(rows)) return null;
  const grants = rows.map(grantOf);
  return grants.includes(null) ? null : (grants as Grant[]);
}

const keyOf = ({ unit, role, term }: Grant): string =>
  [unit, role, ...(term ? [term.for ?? '', term.from ?? '', term.until ?? ''] : [])].join('/');

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
