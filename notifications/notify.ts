import type { PayloadRequest } from 'payload';

import type { ItemType } from '@/workflow/content';

export type NoticeKind =
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'published'
  | 'schedule-failed'
  | 'withdrawn'
  | 'emergency'
  | 'emergency-raised'
  | 'confirmed'
  | 'comment'
  | 'review-due'
  | 'expiring';

export type Notice = {
  kind: NoticeKind;
  type: ItemType;
  item: string;
  title: string;
  unit: string;
  by?: string | null;
  note?: string | null;
  at: number;
};

/** Stands where the notices of the workflow come: same signature, no rows yet. */
export async function notify(
  req: PayloadRequest,
  people: readonly string[],
  notice: Notice,
): Promise<void> {
  req.payload.logger.debug({ msg: 'notice', kind: notice.kind, people: people.length });
  return Promise.resolve();
}
