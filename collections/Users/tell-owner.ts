import type { CollectionAfterChangeHook } from 'payload';

import { recordAudit } from '@/audit/record';
import { voidCodes } from '@/people/issue-code';
import { personEntry } from '@/people/person-entry';
import { noticeMail } from '@/people/mail-texts';
import { queueMail } from '@/people/queue-mail';
import { isSystem } from '@/tenants/access';

/** Set on the request while a password is changed; the data no longer hold it afterwards. */
export const PASSWORD_CHANGED = 'passwordChanged';

/**
 * Whoever loses control of an account learns it: a changed address is told to the former one, a changed password to the
 * owner. Codes that were sent to the former address are void.
 */
export const tellOwner: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || isSystem(req)) return doc;
  const now = Date.now();
  const language = doc.language === 'en' ? 'en' : 'vi';
  if (previousDoc?.email && previousDoc.email !== doc.email) {
    await voidCodes(req, String(doc.id), now);
    if (previousDoc.activatedAt)
      await queueMail(req, previousDoc.email, noticeMail('email-changed', doc.name, language), now);
  }
  if (req.context[PASSWORD_CHANGED]) {
    await queueMail(req, doc.email, noticeMail('password-set', doc.name, language), now);
    const person = { id: String(doc.id), memberships: previousDoc?.memberships };
    await recordAudit(req, await personEntry(req.payload, 'users.password', person));
  }
  return doc;
};
