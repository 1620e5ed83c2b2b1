import { sameScope } from '@/tenants/scope';
import type { UnitTree } from '@/tenants/unit-tree';

import { idOf } from './id-of';
import type { AuditRow } from './row';

/** Whether `steward` is `origin`, or one of the units that came after it. */
function succeeds(tree: UnitTree, origin: string, steward: string): boolean {
  const found = [origin];
  for (const unit of found)
    found.push(...(tree.get(unit)?.successors ?? []).filter((next) => !found.includes(next)));
  return found.includes(steward);
}

/**
 * What is wrong with who may read a row. `steward` and `scope` are not in the hash, because reorganisations change them:
 * they are held against the tree instead, so that a row cannot be hidden from its unit.
 * @returns null for nothing
 */
export function placeFault(tree: UnitTree, row: AuditRow): string | null {
  const [origin, steward] = [idOf(row.origin), idOf(row.steward)];
  if (origin === null) return steward === null ? null : 'it belongs to a unit that it does not concern'; // prettier-ignore
  if (steward === null || !succeeds(tree, origin, steward)) return 'it was taken from its unit';
  const { l1 = null, l2 = null, l3 = null, l4 = null } = row.scope ?? {};
  const right = !tree.get(steward) || sameScope({ l1, l2, l3, l4 }, tree.scope(steward));
  return right ? null : 'its scope is not that of its unit (npm run reconcile)';
}
