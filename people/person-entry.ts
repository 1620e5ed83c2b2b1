import type { Payload } from 'payload';

import type { AuditEntry } from '@/audit/entry';
import { unitOf } from '@/audit/unit-of';
import { getTree } from '@/tenants/tree';

import type { Person } from './person';

/** What the audit log says of something done with an account; never a code, a password or an address of the network. */
export async function personEntry(
  payload: Payload,
  action: string,
  person: Pick<Person, 'id' | 'memberships'>,
  more: Pick<AuditEntry, 'before' | 'after' | 'note' | 'by'> = {},
): Promise<AuditEntry> {
  const unit = unitOf(await getTree(payload), 'users', [{ memberships: person.memberships }]);
  return { action, collection: 'users', document: person.id, unit, ...more };
}
