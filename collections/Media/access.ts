import type { Access, CollectionConfig, Where } from 'payload';

import { unitsAbove, type Actor } from '@/tenants/actor';
import { anyOf, anywhere, within } from '@/tenants/access';
import { SCOPE_KEYS } from '@/tenants/levels';
import { requestActor } from '@/tenants/request-actor';
import { can } from '@/tenants/roles';
import { scopeWhere } from '@/tenants/scope-where';

/** Pictures that units above share downward. */
function fromAbove(actor: Actor): Where | false {
  const above = unitsAbove(actor);
  if (above.length === 0) return false;
  return { and: [{ steward: { in: above } }, { sharing: { in: ['down', 'both'] } }] };
}

/** Pictures that units below share upward; one equality per membership. */
function fromBelow(actor: Actor): Where | false {
  const scopes = actor.memberships
    .filter((row) => can(row.role, 'content.read'))
    .map((row): Where => ({ [`scope.${SCOPE_KEYS[row.level]}`]: { equals: row.unit } }));
  if (scopes.length === 0) return false;
  return { and: [{ or: scopes }, { sharing: { in: ['up', 'both'] } }] };
}

/**
 * What may be seen and used in the admin: the own unit's store, the whole reach of moderators and administrators, and
 * what is shared with the own unit. Visitors get nothing here: public files have a route of their own.
 */
export const readMedia: Access = ({ req }) => {
  const actor = requestActor(req);
  const own = scopeWhere(actor, 'content.read');
  if (!actor || own === false) return false;
  return anyOf(own, fromAbove(actor), fromBelow(actor));
};

export const mediaAccess: CollectionConfig['access'] = {
  create: anywhere('content.write'),
  read: readMedia,
  update: within('content.write'),
  delete: within('content.remove'),
};
