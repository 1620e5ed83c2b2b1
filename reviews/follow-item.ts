import type { PayloadRequest } from 'payload';

import type { PublicItem } from '@/syndication/public-item';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import type { ItemType } from '@/workflow/content';

import { findReview, titleOf } from './review-case';
import { UNPLANNED } from './save-review';
import { nextCheck } from './schedule';

/**
 * Brings the review of an item in line with its public row, in the transaction that changed it. A page gets its review when it
 * is first public, to be looked at within a year; an article has one where somebody planned it. What has ended is no longer
 * listed or reminded. Idempotent.
 * @param item the public row; null when nothing of it is public
 */
export async function followItem(
  req: PayloadRequest,
  type: ItemType,
  id: string,
  item: Pick<PublicItem, 'title' | 'steward' | 'origin'> | null,
  now = Date.now(),
): Promise<void> {
  const review = await findReview(req, id);
  const live = item !== null;
  const title = item ? titleOf(item.title) : (review?.title ?? '');
  if (review) {
    if (review.live === live && review.title === title) return;
    const data = { live, title };
    await req.payload.db.updateOne({ collection: 'reviews', id: review.id, data, req, returning: false });
    return;
  }
  if (!item || type !== 'pages') return;
  const { steward, origin } = item;
  const data = {
    itemType: type, item: id, rev: 1, ...UNPLANNED, title, live, ...nextCheck(type, 0, vietnamDay(new Date(now))),
    steward, origin, scope: (await getTree(req.payload)).scope(steward),
  };
  await req.payload.db.create({ collection: 'reviews', data, req, returning: false });
} // prettier-ignore
