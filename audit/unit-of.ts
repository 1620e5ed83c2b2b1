import { isLevel } from '@/tenants/levels';
import { EMPTY_SCOPE, scopeIds, scopeOf, type Scope } from '@/tenants/scope';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Doc } from './changes';
import { idOf } from './id-of';

const unitsOf = (memberships: unknown): string[] =>
  (Array.isArray(memberships) ? memberships : []).flatMap((row: unknown) => {
    const unit = idOf((row as Doc | null)?.unit);
    return unit ? [unit] : [];
  });

/** The lowest unit that has all of these at or below it; the first where they have none in common. */
function common(tree: UnitTree, units: readonly string[]): string | null {
  const [first, ...others] = units;
  if (!first) return null;
  const shared = scopeIds(tree.scope(first)).filter((id) =>
    others.every((other) => scopeIds(tree.scope(other)).includes(id)),
  );
  return shared.at(-1) ?? first;
}

/**
 * The unit whose administrators read what happened to a document: its steward; a unit itself; of a person, the lowest unit
 * with all his roles at or below it, former ones too, so that nobody reads of a unit that he does not administer.
 * @param docs the document in its states, the latest first
 */
export function unitOf(tree: UnitTree, collection: string, docs: readonly Doc[]): string | null {
  if (collection === 'users') return common(tree, docs.flatMap((doc) => unitsOf(doc.memberships))); // prettier-ignore
  const name = collection === 'units' ? 'id' : 'steward';
  for (const doc of docs) {
    const unit = idOf(doc[name]);
    if (unit) return unit;
  }
  return null;
}

/** Scope of a unit. A unit just made, which the tree does not know yet, stands below its parent. */
export function scopeOfUnit(tree: UnitTree, unit: string | null, made?: Doc): Scope {
  if (!unit) return EMPTY_SCOPE;
  if (tree.get(unit) || !made || !isLevel(made.level)) return tree.scope(unit);
  return scopeOf([...tree.lineage(idOf(made.parent) ?? ''), { id: unit, level: made.level }]);
}
