import type { PayloadRequest } from 'payload';

import { oneAtATime } from '@/database/one-at-a-time';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import { claimed, claimSchedule, type Due } from './claim-schedule';
import { isConflict } from './conflict';
import { failSchedule } from './fail-schedule';
import { publishScheduled } from './publish-scheduled';

const BATCH = 50;
/** Begins nothing after so many milliseconds: the lease of the task lasts longer, and the next beat goes on. */
const RUN_MS = 10_000;
/** At once on MongoDB: most of the time is waiting for the database. */
const LANES = 4;
const SOON = 1_000;

/** Somebody was writing the same rows: nothing is wrong with the edition, and the attempt does not count. */
async function tryAgainSoon({ payload }: PayloadRequest, due: Due, claim: string, now: number) {
  const data = { claim: null, attempts: due.attempts ?? 0, nextAttempt: now + SOON };
  await payload.db.updateOne({ collection: 'editions', where: claimed(due, claim), data, returning: false }); // prettier-ignore
}

/** One edition in a transaction of its own, so that one that fails holds up no other. */
async function tryOne(req: PayloadRequest, due: Due, now: number): Promise<boolean> {
  let claim: string | null = null;
  try {
    return await oneAtATime(req.payload, due.item, () =>
      inTransaction(req.payload, asSystem(), async (own) => {
        claim = await claimSchedule(own, due, now);
        return claim !== null && (await publishScheduled(own, due, claim, now));
      }),
    );
  } catch (error) {
    if (claim === null) return unclaimed(req, due, error);
    const note = isConflict(error) ? tryAgainSoon(req, due, claim, now) : failSchedule(req, due, claim, error, now); // prettier-ignore
    // With its claim the next attempt was fixed, whether or not this can be noted.
    await note.catch((err: unknown) => req.payload.logger.error({ err, msg: 'a schedule that failed could not be noted', edition: due.id })); // prettier-ignore
    return false;
  }
}

function unclaimed({ payload }: PayloadRequest, due: Due, err: unknown): false {
  if (!isConflict(err)) payload.logger.error({ err, msg: 'a schedule could not be claimed', edition: due.id }); // prettier-ignore
  return false;
}

const listDue = async ({ payload }: PayloadRequest, now: number): Promise<Due[]> =>
  (
    await payload.db.find<Due>({
      collection: 'editions', limit: BATCH, pagination: false, sort: ['nextAttempt', 'createdAt'],
      where: { and: [{ stage: { equals: 'scheduled' } }, { nextAttempt: { less_than_equal: now } }] },
    })
  ).docs; // prettier-ignore

const stopwatch = (): (() => number) => {
  const began = performance.now();
  return () => Math.round(performance.now() - began);
};

/**
 * Publishes what is due, oldest first, until nothing is left or the time of a run is over; for the worker. What has failed
 * waits for its next attempt and holds up nothing.
 * @param now milliseconds since 1970, when the run begins
 * @param elapsed milliseconds since then
 * @returns how many became public
 */
export async function publishDue(
  req: PayloadRequest,
  now: number,
  elapsed = stopwatch(),
): Promise<number> {
  const lanes = req.payload.db.name === 'mongoose' ? LANES : 1;
  const tried = new Set<string>();
  let published = 0;
  for (;;) {
    // Whatever happens to a row, a run takes it up once.
    const due = (await listDue(req, now + elapsed())).filter(({ id }) => !tried.has(id));
    if (due.length === 0) return published;
    const work = async () => {
      for (let next = due.shift(); next && elapsed() < RUN_MS; next = due.shift()) {
        tried.add(next.id);
        if (await tryOne(req, next, now + elapsed())) published += 1;
      }
    };
    await Promise.all(Array.from({ length: lanes }, work));
    if (elapsed() >= RUN_MS) return published;
  }
}
