import type { Payload, PayloadRequest } from 'payload';

import { dropSessions } from '@/database/sessions';

import type { Person } from './person';

export type PersonChange = Partial<
  Pick<Person, 'name' | 'hash' | 'salt' | 'activatedAt' | 'closedAt'>
>;

/**
 * Writes these fields of a person and nothing else, and ends every session. The sessions last: a login under way either sees
 * the new fields, or is ended here.
 */
export async function writeAndSignOut(
  payload: Payload,
  id: string,
  change: PersonChange,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.updateOne({ collection: 'users', id, data: change, req, returning: false });
  await dropSessions(payload, id, req);
}
