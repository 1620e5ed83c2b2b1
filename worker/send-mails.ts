import type { PayloadRequest, Where } from 'payload';

type Mail = { id: string; to: string; subject: string; text?: string | null; attempts: number };

const BATCH = 20;
const MAX_ATTEMPTS = 8;

/** Milliseconds until the next attempt: 30 s, 1 min, 2 min … at most an hour. */
const backOff = (attempts: number): number => Math.min(30_000 * 2 ** attempts, 3_600_000);

/** Sends waiting mail, oldest first. A mail may go out twice after a crash, never get lost; its text is cleared once sent. */
export async function sendMails(req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const where: Where = {
    and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: Date.now() } }],
  };
  const { docs } = await payload.db.find<Mail>({
    collection: 'mails', where, sort: ['dueAt', 'createdAt'], limit: BATCH, pagination: false, req,
  }); // prettier-ignore
  for (const mail of docs) {
    const data = await attempt(req, mail);
    await payload.db.updateOne({ collection: 'mails', id: mail.id, data, req, returning: false });
  }
}

async function attempt(req: PayloadRequest, mail: Mail): Promise<Record<string, unknown>> {
  const attempts = mail.attempts + 1;
  try {
    await req.payload.sendEmail({ to: mail.to, subject: mail.subject, text: mail.text ?? '' });
    return { state: 'sent', attempts, text: null, failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const state = attempts >= MAX_ATTEMPTS ? 'failed' : 'waiting';
    return {
      state,
      attempts,
      failure: failure.slice(0, 500),
      dueAt: Date.now() + backOff(attempts),
    };
  }
}
