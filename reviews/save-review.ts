import type { PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { itemKey } from '@/cache/keys';
import { changeIf } from '@/database/change-if';

import type { Review } from './review';
import type { ReviewAt } from './review-case';
import { ReviewRefused } from './review-refused';

/** What stands where nothing was planned yet. */
export const UNPLANNED = {
  owner: '', everyMonths: 0, dueOn: '', remindOn: '', reminded: '', lastCheckedAt: 0, lastCheckedBy: '',
} as const; // prettier-ignore

/**
 * Writes what is planned for an item, while it is as it was read: of two people at the same moment the second is told.
 * @throws ReviewRefused 'done-meanwhile'
 */
export async function saveReview(
  req: PayloadRequest,
  caller: Pick<PayloadRequest, 'i18n'>,
  { type, id, title, live, steward, origin, scope, review }: ReviewAt,
  change: Partial<Omit<Review, 'id' | 'itemType' | 'item'>>,
): Promise<void> {
  const fresh = { itemType: type, item: id, steward, origin, scope, rev: 1, ...UNPLANNED, title, live, ...change };
  if (!review) {
    await req.payload.db.create({ collection: 'reviews', data: fresh, req, returning: false });
  } else {
    const { rev, id: row } = review;
    if (!(await changeIf(req, { collection: 'reviews', id: row, was: { rev }, set: { title, live, ...change, rev: rev + 1 } })))
      throw new ReviewRefused('done-meanwhile', caller);
  }
  // Visitors read when somebody last made sure that it is right.
  await invalidate(req, [itemKey(id)]);
} // prettier-ignore
