import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { isSystem } from '@/tenants/access';
import { unitChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';

import { findRow } from './find-row';
import { dropOthers, latestOffer, settleOffer, type Offer } from './offer-row';
import { publicItem } from './public-item';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { hasSection } from './unit-sections';

export type OfferDecision = {
  item: string;
  /** the receiver */
  unit: string;
  accept: boolean;
  /** the receiver's own; null: the item's */
  section?: string | null;
  teaser?: { vi?: string; en?: string } | null;
  /** why it is returned; people must give one */
  reason?: string | null;
};

/**
 * The receiver's moderator takes an offer or returns it. The offer is settled first, by one conditional statement: of two
 * moderators the second changes nothing and is told.
 * @throws Forbidden, Refusal `notOffered` when it was decided already
 */
export async function decideOffer(
  req: PayloadRequest,
  decision: OfferDecision,
  now = Date.now(),
): Promise<Offer> {
  const { item, unit, accept, section = null, teaser = null } = decision;
  const tree = await getTree(req.payload);
  requireIn(req, tree, unit, 'syndication.send');
  const language = req.i18n?.language;
  const reason = decision.reason?.normalize('NFC').trim() || null;
  if (!accept && !reason && !isSystem(req)) throw new Refusal('offerReason', language);
  const offer = await latestOffer(req, item, unit);
  if (offer?.state !== 'offered') throw new Refusal('notOffered', language);
  if (accept && section && !(await hasSection(req, tree, unit, section))) throw new Refusal('offerSection', language);
  const by = { endedAt: now, endedBy: req.user ? String(req.user.id) : null, endedByName: req.user?.name ?? null };
  const settled = { state: accept ? ('accepted' as const) : ('returned' as const), reason: accept ? null : reason };
  if (!(await settleOffer(req, offer.id, { ...settled, ...by }))) throw new Refusal('notOffered', language);
  await dropOthers(req, item, unit);
  const channel = unitChannel(unit);
  const row = await findRow(req, item, channel);
  const text = accept ? await publicItem(req, 'articles', item) : null;
  if (row?.state !== 'offered' || (accept && !text)) throw new Refusal('notOffered', language);
  const own = { section: section ?? text?.section ?? row.section, ownSection: section, ownTeaser: teaser };
  const data = { state: accept ? 'live' : 'returned', ...(accept ? own : {}) };
  await req.payload.db.updateOne({ collection: 'placements', id: row.id, data, req, returning: false });
  await invalidate(req, [channel]);
  await recordAudit(req, {
    action: accept ? 'articles.accept' : 'articles.return', collection: 'articles', document: item, unit,
    before: { state: 'offered' }, after: { state: data.state, ownSection: accept ? section : null }, ...(reason && !accept ? { note: reason } : {}),
  });
  return { ...offer, ...settled, endedAt: now, endedByName: by.endedByName };
} // prettier-ignore
