import type { Actor, Membership } from './actor';
import { SCOPE_KEYS, type Level, type ScopeKey } from './levels';
import { can, REACH, type Capability } from './roles';
import type { Scope } from './scope';

/** A part of the tree as one equality: a unit alone (`steward`), or a unit with everything below it. */
export type Branch = { field: 'steward' | ScopeKey; unit: string };

type Row = Pick<Membership, 'unit' | 'level' | 'scope'> & { own: boolean };

const branchOf = ({ unit, level, own }: Row): Branch => ({
  field: own ? 'steward' : SCOPE_KEYS[level],
  unit,
});

/** Whether everything in `inner` lies in `outer` as well. */
const holds = (outer: Row, inner: Pick<Row, 'unit' | 'scope' | 'own'>): boolean =>
  outer.own
    ? inner.own && inner.unit === outer.unit
    : inner.scope[SCOPE_KEYS[outer.level]] === outer.unit;

/** What two parts have in common: parts of a tree lie in each other or apart. */
function common(row: Row, within: Row): Row[] {
  if (holds(within, row)) return [row];
  return holds(row, within) ? [within] : [];
}

/**
 * The parts of the tree in which an actor may do something. No two of them overlap, so lists of them are merged and
 * counts added up, and each part is one range of an index.
 * @param within keeps to this unit and everything below it
 */
export function branchesOf(
  actor: Actor,
  capability: Capability,
  within: { id: string; level: Level; scope: Scope } | null = null,
): Branch[] {
  const rows = actor.memberships
    .filter((row) => can(row.role, capability))
    .map(({ role, unit, level, scope }): Row => ({ unit, level, scope, own: REACH[role] === 'own' }));
  const kept: Row[] = [];
  for (const row of rows) {
    if (kept.some((other) => holds(other, row))) continue;
    kept.splice(0, kept.length, ...kept.filter((other) => !holds(row, other)), row);
  }
  if (!within) return kept.map(branchOf);
  const limit: Row = { unit: within.id, level: within.level, scope: within.scope, own: false };
  return kept.flatMap((row) => common(row, limit)).map(branchOf);
} // prettier-ignore
