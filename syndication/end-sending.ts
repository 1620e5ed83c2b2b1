import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { bulkWrite } from '@/database/bulk-write';
import { queueEvent } from '@/webhooks/queue-event';

import { actOf, openSending } from './read-sending';

/**
 * *Thu hồi lượt đăng*: ends one act of sending; the item stays wherever else it is.
 * @param reason why, for the log
 * @throws Forbidden, Refusal
 */
export async function endSending(
  req: PayloadRequest,
  item: string,
  id: string,
  now = Date.now(),
  reason: string | null = null,
): Promise<void> {
  const { sending, rows } = await openSending(req, item, id);
  const arrived = sending.begins === null || sending.begins <= now;
  const by = { endedAt: now, endedBy: req.user ? String(req.user.id) : null, endedByName: req.user?.name ?? null };
  await bulkWrite(req, {
    inserts: [],
    patches: [
      { collection: 'sendings', docs: [{ id, state: arrived ? 'ended' : 'cancelled', ...by }] },
      { collection: 'placements', docs: rows.map((row) => ({ id: row.id, state: 'past', heldState: null, until: now })) },
    ],
  });
  await invalidate(req, sending.channels);
  await recordAudit(req, {
    action: 'articles.recall', collection: 'articles', document: item, unit: sending.steward,
    before: { ...actOf(sending), state: rows[0]?.state ?? 'past' }, after: { channels: [...sending.channels], state: 'past' },
    note: reason,
  });
  await queueEvent(req, {
    event: 'recalled', item: { type: 'articles', id: item }, unit: sending.steward, occurrence: `${id}:recalled`, at: now,
    detail: { sending: { id, strength: sending.strength, channels: [...sending.channels] } },
  });
} // prettier-ignore
