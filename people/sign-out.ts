import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { dropSession, dropSessions } from '@/database/sessions';
import { inTransaction } from '@/database/transaction';

import { personById } from './person';
import { personEntry } from './person-entry';

/**
 * Ends the session of a request, or every session of its person, and records it. Payload's own logout writes back the whole
 * user as read, and so undoes a role taken away at the same moment.
 * @returns whether there was anybody to sign out
 */
export async function signOut(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { everywhere }: { everywhere: boolean },
): Promise<boolean> {
  const person = user ? await personById(payload, String(user.id)) : null;
  if (!person) return false;
  const note = everywhere ? 'every session' : null;
  const entry = await personEntry(payload, 'users.logout', person, { by: person, note });
  await inTransaction(payload, {}, async (req) => {
    if (everywhere) await dropSessions(payload, person.id, req);
    else await dropSession(payload, person.id, (user as { _sid?: string } | null)?._sid ?? '', req);
    await recordAudit(req, entry);
  });
  return true;
}
