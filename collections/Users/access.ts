import type { Access, FieldAccess, Where } from 'payload';

import { anyOf, hasAnywhere } from '@/tenants/access';
import { SCOPE_KEYS } from '@/tenants/levels';
import { requestActor } from '@/tenants/request-actor';
import { can } from '@/tenants/roles';

const self: (id: string) => Where = (id) => ({ id: { equals: id } });

/** People with a role in a unit that the actor administers, or below it: one equality per membership. */
function administered(req: Parameters<Access>[0]['req']): Where | boolean {
  const rows = requestActor(req)?.memberships.filter((row) => can(row.role, 'people.manage')) ?? [];
  return anyOf(
    ...rows.map((row) => ({ [`memberships.${SCOPE_KEYS[row.level]}`]: { equals: row.unit } })),
  );
}

/** Oneself, the colleagues of one's units, and everybody one administers. */
export const readUsers: Access = ({ req }) => {
  const actor = requestActor(req);
  if (!actor) return req.user ? self(String(req.user.id)) : false;
  const colleagues = [...new Set(actor.memberships.map((row) => row.unit))].map((unit) => ({
    'memberships.unit': { equals: unit },
  }));
  return anyOf(self(actor.id), administered(req), ...colleagues);
};

/** Oneself (name, language, password) and whom one administers; which memberships may change is decided in a hook. */
export const updateUsers: Access = ({ req }) => {
  const actor = requestActor(req);
  return actor ? anyOf(self(actor.id), administered(req)) : false;
};

export const createUsers: Access = ({ req }) => hasAnywhere(requestActor(req), 'people.manage');

/** Unlocking belongs to whoever administers the person. */
export const unlockUsers: Access = ({ req }) => administered(req);

export const managesPeople: FieldAccess = ({ req }) => hasAnywhere(requestActor(req), 'people.manage');
