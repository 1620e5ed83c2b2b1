import type { PayloadRequest } from 'payload';

import type { NoticeKind } from './kinds';
import { NOTIFICATIONS } from './row';

/** What these notices asked for was done, by whomever: they ask nobody any more, neither in the admin nor by mail. */
export async function settle(
  req: PayloadRequest,
  item: string,
  kinds: readonly NoticeKind[],
  now: number,
): Promise<void> {
  if (kinds.length === 0) return;
  await req.payload.db.updateMany({
    collection: NOTIFICATIONS, req, data: { readAt: now }, returning: false,
    where: { and: [{ item: { equals: item } }, { readAt: { equals: 0 } }, { kind: { in: [...kinds] } }] },
  }); // prettier-ignore
}
