import { isLevel, SCOPE_KEYS, type Level } from './levels';
import { can, isRole, REACH, type Capability, type Role } from './roles';
import { scopeIds, type Scope } from './scope';

/** One membership: a role in a unit, with the unit's own place in the tree. */
export type Membership = {
  unit: string;
  role: Role;
  level: Level;
  scope: Scope;
  /** whom this person stands in for, while the period of the row lasts */
  standsInFor?: string;
};

/** Who acts: pure data, derived from the user document of a request. */
export type Actor = { id: string; memberships: readonly Membership[] };

type UserLike =
  { id: string | number; closedAt?: unknown; memberships?: unknown } | null | undefined;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return text(value.id);
  return text(value);
};

/** Milliseconds of a stored moment; `otherwise` where there is none. What is no moment ends the row: deny, do not guess. */
function momentOf(value: unknown, otherwise: number): number {
  if (value === null || value === undefined || value === '') return otherwise;
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}

/** Whether a row of memberships holds at this moment: from its beginning, up to its end. */
export function holdsAt(row: { from?: unknown; until?: unknown }, now: number): boolean {
  return momentOf(row.from, -Infinity) <= now && now < momentOf(row.until, Infinity);
}

function membershipOf(row: unknown, now: number): Membership | null {
  if (typeof row !== 'object' || row === null) return null;
  const raw = row as Record<string, unknown>;
  if (!holdsAt(raw, now)) return null;
  const unit = idOf(raw.unit);
  if (!unit || !isRole(raw.role) || !isLevel(raw.level)) return null;
  const scope = { l1: text(raw.l1), l2: text(raw.l2), l3: text(raw.l3), l4: text(raw.l4) };
  // A row whose scope does not name its own unit was damaged: deny rather than guess.
  if (scope[SCOPE_KEYS[raw.level]] !== unit) return null;
  const absent = idOf(raw.standsInFor);
  return { unit, role: raw.role, level: raw.level, scope, ...(absent ? { standsInFor: absent } : {}) };
} // prettier-ignore

/**
 * The actor of a user document; null for anonymous visitors and closed accounts. Memberships that are damaged, or do not
 * hold at this moment, are dropped.
 */
export function actorOf(user: UserLike, now = Date.now()): Actor | null {
  if (!user || user.closedAt) return null;
  const rows = Array.isArray(user.memberships) ? user.memberships : [];
  const memberships = rows
    .map((row) => membershipOf(row, now))
    .filter((row): row is Membership => row !== null);
  return { id: String(user.id), memberships };
}

/** Whether a membership reaches a document or unit with this steward and scope. */
export const reaches = (membership: Membership, steward: string, scope: Scope): boolean =>
  REACH[membership.role] === 'own'
    ? membership.unit === steward
    : scope[SCOPE_KEYS[membership.level]] === membership.unit;

/** Whether the actor may do `capability` in the unit with this id and scope. */
export const mayIn = (
  actor: Actor | null,
  capability: Capability,
  unit: string,
  scope: Scope,
): boolean =>
  actor?.memberships.some((row) => can(row.role, capability) && reaches(row, unit, scope)) ?? false;

/** Ids of the units above the actor's memberships (the units themselves excluded): what may be shared downward to him. */
export const unitsAbove = (actor: Actor): string[] => [
  ...new Set(
    actor.memberships.flatMap((row) => scopeIds(row.scope).filter((id) => id !== row.unit)),
  ),
];
