import { ValidationError, type PayloadRequest } from 'payload';

import { inTransaction } from '@/database/transaction';
import { Refusal } from '@/syndication/refusal';
import { sendDown, type Sent } from '@/syndication/send';
import type { SendOrder } from '@/syndication/send-plan';
import { PreviewOutdated, SendRefused } from '@/syndication/send-refused';
import { isConflict } from '@/workflow/conflict';

/** Work of the person who asks, in one transaction and with no more rights than his. */
export const asPerson = <Result>(
  { payload, user, i18n }: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> =>
  inTransaction(payload, {}, (req) => work(Object.assign(req, { user, i18n }))).catch(
    (error: unknown) => {
      throw isConflict(error) ? new Refusal('meanwhile', i18n.language) : error;
    },
  );

/** Whether a row that is unique was there already: somebody else was quicker. Payload words it as a fault of a field on SQLite. */
export const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError ||
  /unique|duplicate|E11000/i.test(String((error as { message?: unknown } | null)?.message));

/** What was sent by this very press before: its answer was lost on the way. A token is of one person and one state of things. */
async function sentBefore(req: PayloadRequest, token: string): Promise<Sent | null> {
  const row = await req.payload.db.findOne<{ id: string; sites?: number }>({
    collection: 'sendings', req, where: { token: { equals: token } }, select: { sites: true },
  }); // prettier-ignore
  return row && { sending: String(row.id), sites: Number(row.sites ?? 0) };
}

/**
 * Sends what was read in the preview, once: pressing again answers with what was done.
 * @throws Forbidden, SendRefused, Refusal, PreviewOutdated when the preview holds no more
 */
export async function pressSend(req: PayloadRequest, order: SendOrder, token: string): Promise<Sent> {
  try {
    return await asPerson(req, (own) => sendDown(own, order, token));
  } catch (error) {
    const again = error instanceof PreviewOutdated || error instanceof SendRefused || error instanceof Refusal || isTaken(error);
    const before = again ? await sentBefore(req, token) : null;
    if (before) return before;
    throw isTaken(error) ? new Refusal('meanwhile', req.i18n.language) : error;
  }
} // prettier-ignore
