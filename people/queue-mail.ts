import type { PayloadRequest } from 'payload';

import type { MailText } from './mail-texts';

/** Writes a mail into the outbox in the transaction of `req`; the worker sends it. */
export async function queueMail(
  req: PayloadRequest,
  to: string,
  mail: MailText,
  now: number,
): Promise<void> {
  await req.payload.db.create({
    collection: 'mails',
    data: { state: 'waiting', dueAt: now, attempts: 0, to, subject: mail.subject, text: mail.text },
    req,
  });
}
