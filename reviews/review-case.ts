import type { PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import type { Scope } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';
import type { ItemType } from '@/workflow/content';
import { mainRow } from '@/workflow/item';

import type { Review } from './review';
import { ReviewRefused } from './review-refused';

/** An item with what is planned for it, read in one transaction. */
export type ReviewAt = {
  type: ItemType;
  id: string;
  title: string;
  steward: string;
  origin: string;
  scope: Scope;
  live: boolean;
  review: Review | null;
};

export const titleOf = (value: unknown): string => {
  const { vi, en } = typeof value === 'object' && value !== null ? (value as { vi?: unknown; en?: unknown }) : { vi: value, en: '' }; // prettier-ignore
  return String(vi || en || '').slice(0, 160);
};

export const findReview = async (req: PayloadRequest, item: string): Promise<Review | null> => {
  const row = await req.payload.db.findOne<Review>({ collection: 'reviews', where: { item: { equals: item } }, req }); // prettier-ignore
  return row ? { ...row, id: String(row.id) } : null;
};

/**
 * @param caller who asks; `req` may be a service's request in a transaction of its own
 * @throws ReviewRefused 'not-found' also for an item that the actor may not read
 */
export async function readReviewCase(
  req: PayloadRequest,
  caller: Pick<PayloadRequest, 'user' | 'i18n'>,
  { type, id }: { type: ItemType; id: string },
): Promise<ReviewAt> {
  const main = await mainRow(req, type, id).catch(() => null);
  const tree = await getTree(req.payload);
  const steward = main ? String(main.steward) : '';
  const scope = tree.scope(steward);
  if (!main || main.deletedAt || !mayIn(requestActor(caller), 'content.read', steward, scope))
    throw new ReviewRefused('not-found', caller);
  return {
    type, id, title: titleOf(main.title), steward, origin: String(main.origin), scope,
    live: main._status === 'published', review: await findReview(req, id),
  }; // prettier-ignore
}
