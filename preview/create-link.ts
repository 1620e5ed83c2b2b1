import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { newOneTime, oneTimeHash } from '@/security/one-time-code';

import type { PreviewItem } from './preview-item';
import { writableItem } from './writable-item';

const DAY_MS = 24 * 60 * 60 * 1000;

export type CreatedLink = {
  id: string;
  /** 256 random bits; shown once, stored nowhere */
  token: string;
  /** the unit on whose site it opens */
  steward: string;
  /** milliseconds */
  expiresAt: number;
};

/**
 * A link to the latest version of an item.
 * @param days see `readPreviewDays`
 * @throws NotFound, Forbidden as `writableItem` does
 */
export async function createLink(
  req: PayloadRequest,
  item: PreviewItem,
  days: number,
  now: number,
): Promise<CreatedLink> {
  const { steward } = await writableItem(req, item, { bin: false });
  const { token } = newOneTime();
  const expiresAt = now + days * DAY_MS;
  const row = await req.payload.db.create({
    collection: 'preview-links',
    data: {
      tokenHash: oneTimeHash('token', token), itemType: item.itemType, item: item.id,
      createdBy: req.user?.id ?? null, expiresAt, revokedAt: 0,
    },
    req,
  }); // prettier-ignore
  await recordAudit(req, {
    action: 'preview.create', collection: item.itemType, document: item.id, unit: steward, after: { days },
  }); // prettier-ignore
  return { id: String(row.id), token, steward, expiresAt };
}
