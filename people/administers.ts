import { mayIn, type Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';

import { isOver, readGrants, type Grant } from './memberships';

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
 * roles or with a damaged row. What somebody once did elsewhere as a stand-in counts no more, unless there is nothing else.
 * @param memberships the person's rows as stored
 */
export function administers(
  actor: Actor | null,
  tree: UnitTree,
  memberships: unknown,
  now = Date.now(),
): boolean {
  const grants = readGrants(memberships) ?? [];
  const lasting = grants.filter((grant) => !isOver(grant, now));
  const asked = lasting.length > 0 ? lasting : grants;
  return asked.length > 0 && asked.every((grant) => administersGrant(actor, tree, grant));
}
