import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { settle } from '@/notifications/settle';
import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { isConflict } from '@/workflow/conflict';
import type { ItemType } from '@/workflow/content';

import type { Caller } from './assign-review';
import { failureReasons } from './authority';
import { readReviewCase } from './review-case';
import { ReviewRefused } from './review-refused';
import { saveReview } from './save-review';
import { nextCheck } from './schedule';

/**
 * *Đã kiểm tra, nội dung còn đúng*: visitors see the day at once, and the next check is planned. Reminders of the former due
 * day are over.
 * @throws ReviewRefused
 */
export async function checkReview(
  caller: Caller,
  target: { type: ItemType; id: string },
  now = Date.now(),
): Promise<void> {
  await inTransaction(caller.payload, asSystem(), async (req) => {
    req.user = caller.user;
    const at = await readReviewCase(req, caller, target);
    const { review } = at;
    const [reason] = failureReasons('check', requestActor(caller), { ...at, owner: review?.owner ?? '' });
    if (reason) throw new ReviewRefused(reason, caller);
    const next = nextCheck(at.type, review?.everyMonths ?? 0, vietnamDay(new Date(now)));
    const by = String(caller.user?.id ?? '');
    await saveReview(req, caller, at, { ...next, reminded: '', lastCheckedAt: now, lastCheckedBy: by });
    await settle(req, at.id, ['review-due'], now);
    await recordAudit(req, {
      action: `${at.type}.review-check`, collection: at.type, document: at.id, unit: at.steward,
      before: { dueOn: review?.dueOn ?? '', lastCheckedAt: review?.lastCheckedAt ?? 0 },
      after: { dueOn: next.dueOn, lastCheckedAt: now },
    });
  }).catch((error: unknown) => {
    throw isConflict(error) ? new ReviewRefused('done-meanwhile', caller) : error;
  });
} // prettier-ignore
