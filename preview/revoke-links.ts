import type { PayloadRequest, Where } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import { activeLinks } from './active-links';
import type { PreviewItem } from './preview-item';
import { writableItem } from './writable-item';

/**
 * Ends links of an item: one, or all where none is named. A link of another item is not touched, whatever its id.
 * @throws NotFound, Forbidden as `writableItem` does
 */
export async function revokeLinks(
  req: PayloadRequest,
  item: PreviewItem,
  link: string | null,
  now: number,
): Promise<void> {
  const { steward } = await writableItem(req, item, { bin: true });
  const one: Where[] = link === null ? [] : [{ id: { equals: link } }];
  await inTransaction(req.payload, asSystem(), async (own) => {
    await own.payload.db.updateMany({
      collection: 'preview-links', where: { and: [activeLinks(item, now), ...one] }, data: { revokedAt: now }, req: own, returning: false,
    });
    await recordAudit(own, {
      action: 'preview.revoke', collection: item.itemType, document: item.id, unit: steward, by: req.user ?? undefined,
    });
  });
} // prettier-ignore

/** Ends every link that a person made, in the transaction of `req`: his account is being closed. */
export async function revokeLinksOf(req: PayloadRequest, person: string, now: number): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'preview-links', where: { and: [{ createdBy: { equals: person } }, { revokedAt: { equals: 0 } }] },
    data: { revokedAt: now }, req, returning: false,
  });
} // prettier-ignore
