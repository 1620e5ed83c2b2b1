import type { Access, FieldAccess, PayloadRequest, Where } from 'payload';

import { administers } from '@/people/administers';
import { emailOf, personByEmail, personById } from '@/people/person';
import { anyOf, hasAnywhere } from '@/tenants/access';
import { SCOPE_KEYS } from '@/tenants/levels';
import { requestActor } from '@/tenants/request-actor';
import { can } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

const self: (id: string) => Where = (id) => ({ id: { equals: id } });

/** People with at least one role in a unit that the actor administers, or below it: one equality per membership. */
function partlyAdministered(req: PayloadRequest): Where | boolean {
  const rows = requestActor(req)?.memberships.filter((row) => can(row.role, 'people.manage')) ?? [];
  return anyOf(
    ...rows.map((row) => ({ [`memberships.${SCOPE_KEYS[row.level]}`]: { equals: row.unit } })),
  );
}

/** Oneself, the colleagues of one's units, and everybody one administers, if only in part. */
export const readUsers: Access = ({ req }) => {
  const actor = requestActor(req);
  if (!actor) return false;
  const colleagues = [...new Set(actor.memberships.map((row) => row.unit))].map((unit) => ({
    'memberships.unit': { equals: unit },
  }));
  return anyOf(self(actor.id), partlyAdministered(req), ...colleagues);
};

/**
 * Whose document may be saved at all. Which fields then change is decided per field and in `guardPerson`: a Where cannot say
 * "every role within reach", so an admin who reaches a person only in part gets here and may change only those roles.
 */
export const updateUsers: Access = ({ req }) => {
  const actor = requestActor(req);
  return actor ? anyOf(self(actor.id), partlyAdministered(req)) : false;
};

export const createUsers: Access = ({ req }) => hasAnywhere(requestActor(req), 'people.manage');

/** Whether the button to lift a pause is shown; the endpoint asks again. */
export const unlockUsers: Access = async ({ req, id }) => {
  const email = emailOf((req.data as { email?: unknown } | undefined)?.email);
  const person = id
    ? await personById(req.payload, String(id))
    : email
      ? await personByEmail(req.payload, email)
      : null;
  return person && (await mayManage(req, person)) ? self(person.id) : false;
};

type Stored = { id?: unknown; memberships?: unknown };

/** Whether the actor is somebody else and administers the whole person. */
export async function mayManage(req: PayloadRequest, person: Stored): Promise<boolean> {
  const actor = requestActor(req);
  if (!actor || actor.id === String(person.id)) return false;
  return administers(actor, await getTree(req.payload), person.memberships);
}

export const isSelf = (req: PayloadRequest, id: unknown): boolean =>
  id !== undefined && id !== null && requestActor(req)?.id === String(id);

export const managesPeople: FieldAccess = ({ req }) =>
  hasAnywhere(requestActor(req), 'people.manage');

/** Name and language: the person himself, and whoever administers all of him. */
export const updateProfile: FieldAccess = async ({ req, id, doc }) =>
  isSelf(req, id ?? doc?.id) || mayManage(req, (doc ?? {}) as Stored);

/** The address one signs in with: one's own; somebody else's only until the account was first used. */
export const updateEmail: FieldAccess = async ({ req, id, doc }) =>
  isSelf(req, id ?? doc?.id) ||
  (!doc?.activatedAt && (await mayManage(req, (doc ?? {}) as Stored)));

/** Nobody sets somebody else's password: codes are the way. */
export const updatePassword: FieldAccess = ({ req, id, doc }) => isSelf(req, id ?? doc?.id);
