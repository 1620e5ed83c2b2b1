import type { PayloadRequest } from 'payload';

import type { ItemType } from '@/workflow/content';

export type NoticeKind = 'submitted' | 'returned' | 'approved' | 'published' | 'schedule-failed' | 'withdrawn' | 'emergency' | 'emergency-raised' | 'confirmed' | 'comment' | 'review-due' | 'expiring'; // prettier-ignore

export type Notice = { kind: NoticeKind; type: ItemType; item: string; title: string; unit: string; by?: string | null; note?: string | null; at: number }; // prettier-ignore

/** Takes the place of the service of the same name until it is merged: for now a line in the log. */
export async function notify(
  req: PayloadRequest,
  people: readonly string[],
  notice: Notice,
): Promise<void> {
  req.payload.logger.info({
    msg: 'notice',
    kind: notice.kind,
    item: notice.item,
    people: people.length,
  });
}
