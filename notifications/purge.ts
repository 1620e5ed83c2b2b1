import type { PayloadRequest } from 'payload';

import { NOTIFICATIONS, timeKey, type NoticeRow } from './row';

export const KEPT_DAYS = 90;

const BATCH = 500;

/**
 * Removes the oldest notices that are past their days, a small batch at a time; for the worker.
 * @param now milliseconds since 1970
 * @returns how many went
 */
export async function purgeNotices(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const before = timeKey(now - KEPT_DAYS * 86_400_000);
  const { docs } = await payload.db.find<NoticeRow>({
    collection: NOTIFICATIONS, req, limit: BATCH, pagination: false, sort: 'key', select: { key: true },
    where: { key: { less_than: before } },
  }); // prettier-ignore
  if (docs.length === 0) return 0;
  await payload.db.deleteMany({
    collection: NOTIFICATIONS, req, where: { id: { in: docs.map(({ id }) => id) } },
  }); // prettier-ignore
  return docs.length;
}
