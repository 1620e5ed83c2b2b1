import type { Payload, PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { settle } from '@/notifications/settle';
import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { isConflict } from '@/workflow/conflict';
import type { ItemType } from '@/workflow/content';

import { failureReasons } from './authority';
import { addMonths, isDay } from './months';
import { ownerOf } from './owner-standing';
import { INTERVALS } from './review';
import { readReviewCase, type ReviewAt } from './review-case';
import { ReviewRefused } from './review-refused';
import { saveReview } from './save-review';
import { dueBy, type Schedule } from './schedule';

export type Caller = Pick<PayloadRequest, 'user' | 'i18n'> & { payload: Payload };

/** What came in; untrusted. */
export type Assignment = {
  /** id of a person, or nothing: the unit's editors answer then */
  owner?: unknown;
  /** 3, 6, 12, 24; 0 or nothing: only on the day */
  everyMonths?: unknown;
  /** YYYY-MM-DD; nothing: counted from the last check, or from today */
  dueOn?: unknown;
};

/** The interval and due day that were asked for. A due day that nobody touched stays, also when it has passed. */
function scheduleOf(caller: Caller, { type, review }: ReviewAt, input: Assignment, today: string): Schedule {
  const months = Number(input.everyMonths ?? 0);
  if (months !== 0 && !INTERVALS.includes(months as 3)) throw new ReviewRefused('interval-wrong', caller);
  const asked = typeof input.dueOn === 'string' ? input.dueOn : '';
  const due = (day: string): Schedule => {
    // What went out for this day does not go out again.
    const same = review !== null && day !== '' && day === review.dueOn;
    return same ? { everyMonths: months, dueOn: day, remindOn: review.remindOn } : dueBy(months, day, today);
  };
  if (asked && asked === review?.dueOn) return due(asked);
  if (asked && !isDay(asked)) throw new ReviewRefused('day-required', caller);
  if (asked && asked <= today) throw new ReviewRefused('day-past', caller);
  if (asked) return due(asked);
  if (!months) {
    if (type === 'pages') throw new ReviewRefused('day-required', caller);
    return due('');
  }
  const checked = review?.lastCheckedAt ? vietnamDay(new Date(review.lastCheckedAt)) : today;
  const counted = addMonths(checked, months);
  return due(counted > today ? counted : addMonths(today, months));
} // prettier-ignore

/**
 * *Giao rà soát*: who answers for an item staying right, and when it is looked at. Beside the hashed content, so that it
 * changes nothing that was approved.
 * @throws ReviewRefused
 */
export async function assignReview(
  caller: Caller,
  target: { type: ItemType; id: string },
  input: Assignment,
  now = Date.now(),
): Promise<void> {
  await inTransaction(caller.payload, asSystem(), async (req) => {
    req.user = caller.user;
    const at = await readReviewCase(req, caller, target);
    const { review } = at;
    const [reason] = failureReasons('assign', requestActor(caller), { ...at, owner: review?.owner ?? '' });
    if (reason) throw new ReviewRefused(reason, caller);
    const owner = typeof input.owner === 'string' ? input.owner : '';
    if (owner && owner !== review?.owner && (await ownerOf(req, owner, at)).standing !== 'there')
      throw new ReviewRefused('owner-unknown', caller);
    const change = { owner, ...scheduleOf(caller, at, input, vietnamDay(new Date(now))) };
    await saveReview(req, caller, at, change);
    // Another day or person: what was asked before asks nobody any more.
    if (review && (review.dueOn !== change.dueOn || review.owner !== owner)) await settle(req, at.id, ['review-due'], now);
    await recordAudit(req, {
      action: `${at.type}.review-assign`, collection: at.type, document: at.id, unit: at.steward,
      before: review && { owner: review.owner, everyMonths: review.everyMonths, dueOn: review.dueOn },
      after: { owner, everyMonths: change.everyMonths, dueOn: change.dueOn },
    });
  }).catch((error: unknown) => {
    throw isConflict(error) ? new ReviewRefused('done-meanwhile', caller) : error;
  });
} // prettier-ignore
