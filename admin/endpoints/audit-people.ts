import { hasAnywhere } from '@/tenants/access';
import { roleLines } from '@/people/role-lines';

import { screen } from './answer';

/** Somebody whose acts one may look for. */
export type AuditPerson = { id: string; name: string; roles: string[] };

const MOST = 20;
const LONGEST = 80;

/** `GET /api/lt/audit/people?q=…`: people whom the reader administers, by a part of their name or address. */
export const auditPeople = screen('/lt/audit/people', async ({ req, actor, tree, language, query }) => {
  const text = (query.get('q') ?? '').trim().slice(0, LONGEST);
  if (!hasAnywhere(actor, 'audit.read')) return null;
  if (!text) return { people: [] };
  const { docs } = await req.payload.find({
    collection: 'users', depth: 0, limit: MOST, pagination: false, sort: 'name', overrideAccess: false, user: req.user,
    where: { or: [{ name: { like: text } }, { email: { like: text } }] }, select: { name: true, memberships: true },
  });
  const people = docs.map(({ id, name, memberships }): AuditPerson => ({ id: String(id), name, roles: roleLines(tree, memberships, language) }));
  return { people };
}); // prettier-ignore
