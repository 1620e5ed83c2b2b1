import type { PayloadRequest } from 'payload';

import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import type { ItemType } from '@/workflow/content';

import { answerersOf } from './answerers';
import { failureReasons, REVIEW_ACTS, type ReviewAct } from './authority';
import { daysBetween } from './months';
import { ownerOf, type Owner } from './owner-standing';
import { readReviewCase } from './review-case';
import { reviewReasonText } from './review-refused';

const NAMED = 3;

/** What the panel *Rà soát* shows of an item. */
export type ReviewView = {
  owner: Owner;
  /** names of those who are reminded where the owner is not there; at most three */
  instead: string[];
  everyMonths: number;
  /** YYYY-MM-DD; empty where nothing is planned */
  dueOn: string;
  /** days since it was due; negative while it lies ahead */
  overdue: number;
  live: boolean;
  /** milliseconds since 1970; 0 where nobody has checked it */
  lastCheckedAt: number;
  lastCheckedBy: string;
  /** why this person may not, in whole sentences; empty lists where he may */
  reasons: Record<ReviewAct, string[]>;
};

/** For whoever may read the item. @throws ReviewRefused 'not-found' */
export async function reviewView(
  req: PayloadRequest,
  target: { type: ItemType; id: string },
  language: 'vi' | 'en',
  now = Date.now(),
): Promise<ReviewView> {
  const at = await readReviewCase(req, req, target);
  const { review } = at;
  const owner = await ownerOf(req, review?.owner ?? '', at);
  const instead = owner.standing === 'there' ? [] : await answerersOf(req, at);
  const checker = await ownerOf(req, review?.lastCheckedBy ?? '', at);
  const dueOn = review?.dueOn ?? '';
  const actor = requestActor(req);
  const reasonsOf = (act: ReviewAct): string[] =>
    failureReasons(act, actor, { ...at, owner: owner.id }).map((reason) => reviewReasonText(reason, language));
  return {
    owner, instead: instead.slice(0, NAMED).map(({ name }) => name),
    everyMonths: review?.everyMonths ?? 0, dueOn, overdue: dueOn ? daysBetween(dueOn, vietnamDay(new Date(now))) : 0, live: at.live,
    lastCheckedAt: review?.lastCheckedAt ?? 0, lastCheckedBy: checker.name,
    reasons: Object.fromEntries(REVIEW_ACTS.map((act) => [act, reasonsOf(act)])) as ReviewView['reasons'],
  };
} // prettier-ignore
