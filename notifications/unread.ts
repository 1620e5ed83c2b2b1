import type { PayloadRequest } from 'payload';

import { NOTIFICATIONS, type NoticeRow } from './row';

/** More are said as "99+". */
export const MOST_UNREAD = 99;

/** How many notices somebody has not read, counted to a hundred and no further: a short walk along an index. */
export async function unreadOf(req: PayloadRequest, person: string): Promise<number> {
  const { docs } = await req.payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: MOST_UNREAD + 1, pagination: false, sort: '-key', select: { key: true },
    where: { and: [{ person: { equals: person } }, { readAt: { equals: 0 } }] },
  }); // prettier-ignore
  return docs.length;
}
