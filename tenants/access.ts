import type { Access, PayloadRequest, Where } from 'payload';

import { type Actor } from './actor';
import { requestActor } from './request-actor';
import { can, type Capability } from './roles';
import { scopeWhere } from './scope-where';

/** Nobody through the API: rows that only services write or read. */
export const nobody: Access = () => false;

/** Anybody who may use the admin. */
export const signedIn: Access = ({ req }) => (requestActor(req)?.memberships.length ?? 0) > 0;

/** Documents whose steward or scope gives the actor `capability`. */
export const within =
  (capability: Capability): Access =>
  ({ req }) =>
    scopeWhere(requestActor(req), capability);

/** The same for version rows: they carry their own scope (findings 1a). */
export const versionsWithin =
  (capability: Capability): Access =>
  ({ req }) =>
    scopeWhere(requestActor(req), capability, 'version.');

/** Whether the actor has `capability` anywhere; which unit a new document gets is decided in the owner hook. */
export const anywhere =
  (capability: Capability): Access =>
  ({ req }) =>
    hasAnywhere(requestActor(req), capability);

export const hasAnywhere = (actor: Actor | null, capability: Capability): boolean =>
  actor?.memberships.some((row) => can(row.role, capability)) ?? false;

/** Joins alternatives: true wins, false drops out. */
export function anyOf(...parts: (Where | boolean)[]): Where | boolean {
  if (parts.includes(true)) return true;
  const or = parts.filter((part): part is Where => typeof part === 'object');
  if (or.length === 0) return false;
  return or.length === 1 ? or[0]! : { or };
}

/** Whether a request runs with the system's own rights: a service, the seed, a migration. */
export const isSystem = (req: Pick<PayloadRequest, 'context'>): boolean =>
  req.context.system === SYSTEM;

/** Marks a context as the system's. A symbol, so that nothing that comes in by HTTP can forge it. */
export const SYSTEM: unique symbol = Symbol.for('lien-thong.system');

/** Context for Local API calls made by services. */
export const asSystem = (): { system: symbol } => ({ system: SYSTEM });
