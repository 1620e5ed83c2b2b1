import { isLevel, SCOPE_KEYS, type Level } from './levels';
import { can, isRole, REACH, type Capability, type Role } from './roles';
import { scopeIds, type Scope } from './scope';

/** One membership: a role in a unit, with the unit's own place in the tree. */
export type Membership = { unit: string; role: Role; level: Level; scope: Scope };

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

function membershipOf(row: unknown): Membership | null {
  if (typeof row !== 'object' || row === null) return null;
  const raw = row as Record<string, unknown>;
  const unit = idOf(raw.unit);
  if (!unit || !isRole(raw.role) || !isLevel(raw.level)) return null;
  const scope = { l1: text(raw.l1), l2: text(raw.l2), l3: text(raw.l3), l4: text(raw.l4) };
  // A row whose scope does not name its own unit was damaged: deny rather than guess.
  if (scope[SCOPE_KEYS[raw.level]] !== unit) return null;
  return { unit, role: raw.role, level: raw.level, scope };
}

/** The actor of a user document; null for anonymous visitors and closed accounts. Damaged memberships are dropped. */
export function actorOf(user: UserLike): Actor | null {
  if (!user || user.closedAt) return null;
  const rows = Array.isArray(user.memberships) ? user.memberships : [];
  const memberships = rows.map(membershipOf).filter((row): row is Membership => row !== null);
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
