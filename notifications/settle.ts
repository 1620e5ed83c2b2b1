import type { PayloadRequest } from 'payload';

import type { NoticeKind } from './kinds';
import { NOTIFICATIONS } from './row';

/**
 * What these notices asked for was done, by whomever: they ask nobody any more, neither in the admin nor by mail.
 * @param unit only what was asked in its name; others are asked still
 */
export async function settle(
  req: PayloadRequest,
  item: string,
  kinds: readonly NoticeKind[],
  now: number,
  unit?: string,
): Promise<void> {
  if (kinds.length === 0) return;
  await req.payload.db.updateMany({
    collection: NOTIFICATIONS, req, data: { readAt: now }, returning: false,
    where: { and: [{ item: { equals: item } }, { readAt: { equals: 0 } }, { kind: { in: [...kinds] } }, ...(unit ? [{ unit: { equals: unit } }] : [])] },
  }); // prettier-ignore
}
