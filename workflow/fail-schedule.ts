import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import { backOff } from './back-off';
import { claimed, type Due } from './claim-schedule';
import { VerbRefused } from './refusal';
import { tellScheduleFailed } from './tell-schedule-failed';

/** A fault of the machine is told once it has lasted three attempts, some minutes. */
const TOLD_AFTER = 3;

/** What another attempt cannot mend: only a person settles it. */
const isFinal = (error: unknown): error is VerbRefused =>
  error instanceof VerbRefused && !error.reasons.includes('decided-meanwhile');

/**
 * Notes why a claimed edition was not published. What only a person can settle is not tried again: it stays in the lists
 * with its reason, and the people concerned are told. Anything else is tried again when the back-off has passed.
 */
export async function failSchedule(
  { payload }: PayloadRequest,
  due: Due,
  claim: string,
  error: unknown,
  now: number,
): Promise<void> {
  const final = isFinal(error);
  const failure = final ? error.reasons.join(' ') : 'technical';
  payload.logger[final ? 'warn' : 'error']({ err: error, msg: 'scheduled publication failed', edition: due.id, type: due.itemType, item: due.item }); // prettier-ignore
  const attempts = due.attempts ?? 0;
  const nextAttempt = final ? null : now + backOff(attempts);
  const data = { failure, failedAt: final ? now : 0, nextAttempt, claim: null };
  await inTransaction(payload, asSystem(), async (req) => {
    const row = await payload.db.updateOne({ collection: 'editions', where: claimed(due, claim), data, req, returning: true });
    if (!row) return;
    if (final)
      await recordAudit(req, {
        action: `${due.itemType}.schedule-failed`, collection: due.itemType, document: due.item, unit: String(due.steward),
        after: { work: 'scheduled', failure, edition: due.id },
      });
    if (final || attempts + 1 === TOLD_AFTER) await tellScheduleFailed(req, due, failure, now);
  });
} // prettier-ignore
