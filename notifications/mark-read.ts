import type { PayloadRequest, Where } from 'payload';

import { NOTIFICATIONS } from './row';

/**
 * Marks notices of one person as read: all of them, or those about one item.
 * @param person whoever asks; nobody marks for somebody else
 */
export async function markRead(
  req: PayloadRequest,
  person: string,
  what: 'all' | { type: string; item: string },
  now: number,
): Promise<void> {
  const about: Where[] =
    what === 'all' ? [] : [{ itemType: { equals: what.type } }, { item: { equals: what.item } }];
  await req.payload.db.updateMany({
    collection: NOTIFICATIONS, req, data: { readAt: now }, returning: false,
    where: { and: [{ person: { equals: person } }, { readAt: { equals: 0 } }, ...about] },
  }); // prettier-ignore
}
