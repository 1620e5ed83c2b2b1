import type { Where } from 'payload';

import type { Actor } from '@/tenants/actor';
import { LEVELS, SCOPE_KEYS } from '@/tenants/levels';
import { can, REACH } from '@/tenants/roles';

/**
 * The unconfirmed emergencies that are somebody's to look after: those of his own units always, those below only once they
 * were raised to his level, or to one above. One condition per membership.
 */
export function alertsFor(actor: Actor): Where | false {
  const rows = actor.memberships.filter(({ role }) => can(role, 'content.publish'));
  const or = rows.flatMap(({ unit, role, level }): Where[] => [
    { steward: { equals: unit } },
    ...(REACH[role] === 'subtree'
      ? [{ and: [{ [`scope.${SCOPE_KEYS[level]}`]: { equals: unit } }, { alertLevel: { less_than_equal: LEVELS.indexOf(level) + 1 } }] }]
      : []),
  ]); // prettier-ignore
  return or.length > 0 ? { or } : false;
}
