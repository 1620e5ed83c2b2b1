import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { unitChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';

import { findRow } from './find-row';
import { dropOthers, latestOffer, settleOffer } from './offer-row';
import { Refusal } from './refusal';
import { requireIn } from './sender';

/**
 * *Rút lại*: the unit that offered an item takes the offer back while it waits. It is settled by the same conditional statement
 * as a decision: of a moderator who accepts and a sender who withdraws the second changes nothing and is told. The offer still
 * counts for the week's quota, so that nobody offers and withdraws without end.
 * @throws Forbidden, Refusal `notOffered` when it does not wait any more
 */
export async function withdrawOffer(
  req: PayloadRequest,
  { item, to }: { item: string; to: string },
  now = Date.now(),
): Promise<void> {
  const tree = await getTree(req.payload);
  const language = req.i18n?.language;
  const offer = await latestOffer(req, item, to);
  if (!offer) throw new Refusal('notOffered', language);
  requireIn(req, tree, offer.steward, 'content.publish');
  const by = { endedAt: now, endedBy: req.user ? String(req.user.id) : null, endedByName: req.user?.name ?? null };
  const settled = offer.state === 'offered' && (await settleOffer(req, offer.id, { state: 'withdrawn', ...by }));
  if (!settled) throw new Refusal('notOffered', language);
  await dropOthers(req, item, to);
  const channel = unitChannel(to);
  const row = await findRow(req, item, channel);
  if (row?.state !== 'offered') throw new Refusal('notOffered', language);
  await req.payload.db.updateOne({ collection: 'placements', id: row.id, data: { state: 'returned' }, req, returning: false });
  await invalidate(req, [channel]);
  await recordAudit(req, {
    action: 'articles.withdraw-offer', collection: 'articles', document: item, unit: offer.steward,
    before: { to, state: 'offered' }, after: { to, state: 'returned' },
  });
} // prettier-ignore
