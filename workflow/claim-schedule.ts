import { randomUUID } from 'node:crypto';

import type { PayloadRequest, Where } from 'payload';

import { endSession, seeNow, sessionOf } from '@/database/worker-session';

import { backOff } from './back-off';
import type { ItemType } from './content';
import type { Edition } from './edition';

/** What a crash in the middle costs: well within the minute that a schedule may be late. */
const FIRST_CLAIM = 20_000;
/** Milliseconds. */
const PATIENCE = 3_000;

/** A scheduled edition whose time has come. */
export type Due = Edition & {
  itemType: ItemType;
  steward: string;
  title: string;
  nextAttempt: number;
  attempts?: number | null;
  claim?: string | null;
  scheduledBy?: string | null;
};

/** The edition while it is scheduled and this claim is the last one. */
export const claimed = (due: Pick<Due, 'id'>, claim: string): Where => ({
  and: [{ id: { equals: due.id } }, { stage: { equals: 'scheduled' } }, { claim: { equals: claim } }],
}); // prettier-ignore

/**
 * Takes a due edition before it is tried: counts the attempt and moves the next one out, in one statement that is
 * committed at once. So of two workers one has it, and a row that ends the process is not tried for ever at once.
 * The claim is the session of `req`, which the next worker ends should this one die or sleep with the row in its hands.
 * @param req whose transaction will publish
 * @returns the claim, or null when somebody else was quicker
 */
export async function claimSchedule(
  req: PayloadRequest,
  due: Due,
  now: number,
): Promise<string | null> {
  const { payload } = req;
  // The attempt before ended neither well nor badly.
  if (due.claim && due.claim.length === 32) await endSession(payload, due.claim);
  const claim = (await sessionOf(req)) ?? randomUUID();
  const attempts = due.attempts ?? 0;
  const where: Where = {
    and: [
      { id: { equals: due.id } },
      { stage: { equals: 'scheduled' } },
      { nextAttempt: { equals: due.nextAttempt } },
    ],
  };
  // A row that has ended a process before rests longer each time.
  const rest = attempts === 0 ? FIRST_CLAIM : backOff(attempts);
  const data = { claim, attempts: attempts + 1, nextAttempt: now + rest };
  // Not in a transaction: one that a crash left open would hold the row, and nobody would know its session. A statement by
  // itself waits for whoever holds the row, and with it everything behind it, so it waits but a moment (MongoDB).
  const row = await payload.db.updateOne({
    collection: 'editions', where, data, options: { maxTimeMS: PATIENCE }, returning: true,
  }); // prettier-ignore
  if (!row) return null;
  await seeNow(req);
  return claim;
}
