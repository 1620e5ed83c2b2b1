import type { Access } from 'payload';

import { anyOf, signedIn } from '@/tenants/access';
import { SCOPE_KEYS } from '@/tenants/levels';
import { requestActor } from '@/tenants/request-actor';

/** The registry is public knowledge: everybody with a role reads it, so that pickers can name any unit. */
export const readUnits: Access = signedIn;

/** Names are corrected by an administrator of the province (or country); the structure changes only through services. */
export const updateUnits: Access = ({ req }) => {
  const rows = requestActor(req)?.memberships ?? [];
  const top = rows.filter(
    (row) => row.role === 'admin' && (row.level === 'province' || row.level === 'country'),
  );
  return anyOf(...top.map((row) => ({ [`scope.${SCOPE_KEYS[row.level]}`]: { equals: row.unit } })));
};
