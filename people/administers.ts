import { mayIn, type Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';

import { readGrants, type Grant } from './memberships';

/** Whether the actor administers the unit of one role. */
export function administersGrant(
  actor: Actor | null,
  tree: UnitTree,
  { unit }: Pick<Grant, 'unit'>,
): boolean {
  return tree.get(unit) !== undefined && mayIn(actor, 'people.manage', unit, tree.scope(unit));
}

/**
 * Whether the actor administers a whole person: every role lies within his reach. One role is not enough: the district's
 * admin would otherwise take over a province's admin who also edits in the district. Nobody administers a person without
 * roles or with a damaged row.
 * @param memberships the person's rows as stored
 */
export function administers(actor: Actor | null, tree: UnitTree, memberships: unknown): boolean {
  const grants = readGrants(memberships) ?? [];
  return grants.length > 0 && grants.every((grant) => administersGrant(actor, tree, grant));
}
