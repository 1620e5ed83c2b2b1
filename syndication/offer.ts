import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { newId } from '@/database/new-id';
import { fold } from '@/search/fold';
import { isSystem } from '@/tenants/access';
import { unitChannel } from '@/tenants/channels';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import { isClosed, type UnitTree } from '@/tenants/unit-tree';

import { findRow } from './find-row';
import { latestOffer } from './offer-row';
import { publicItem, type PublicItem } from './public-item';
import { derive } from './derived';
import { readQuotas } from './read-quotas';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { upsertPlacement } from './upsert';
import { countActs } from './week-sendings';
import { weekOf } from './week';

export type OfferOrder = { item: string; from: string; to: string };

/** How many offers a unit may make in a week, and has made. */
export async function offerQuota(
  req: PayloadRequest,
  tree: UnitTree,
  from: string,
  now: number,
): Promise<{ limit: number; left: number }> {
  const quotaOf = await readQuotas(req, tree, [from]);
  const limit = quotaOf(from).offers;
  const made = await countActs(req, from, weekOf(now), 'offers');
  return { limit, left: Math.max(0, limit - made) };
}

/** The act of offering: quotas and reports count it, and it is what waits in the receiver's queue. */
async function writeOffer(req: PayloadRequest, tree: UnitTree, id: string, { from, to }: OfferOrder, item: PublicItem, now: number): Promise<void> {
  const title = String(item.title?.vi ?? '');
  await req.payload.db.create({
    collection: 'sendings', req, returning: false, customID: id,
    data: {
      item: item.id, kind: 'offer', state: 'offered', channels: [unitChannel(to)], week: weekOf(now), token: newId(req.payload), sites: 1, at: now,
      receiver: to, title, itemKind: item.kind, searchText: fold(title),
      by: req.user ? String(req.user.id) : null, byName: req.user?.name ?? null, origin: from, steward: from, scope: tree.scope(from),
    },
  });
} // prettier-ignore

/**
 * Offers an item of `from` to a unit above it; it waits there for that unit's moderator. People keep to the quota of offers.
 * The item is the unit's own, or stands on its site by acceptance: so what a commune wrote goes up from level to level.
 * @returns whether it was offered now; false where it waits or shows there already
 * @throws Forbidden, Refusal
 */
export async function offerUp(
  req: PayloadRequest,
  order: OfferOrder,
  now = Date.now(),
): Promise<boolean> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, order.from, 'content.publish');
  const language = req.i18n?.language;
  const above = tree.lineage(order.from).slice(0, -1);
  const receiver = above.find((unit) => unit.id === order.to);
  if (!receiver) throw new Refusal('notAbove', language);
  if (isClosed(receiver, vietnamDay(new Date(now)))) throw new Refusal('withdrawnUnit', language);
  const item = await publicItem(req, 'articles', order.item);
  if (!item) throw new Refusal('notPublic', language);
  const here = await findRow(req, order.item, unitChannel(order.from));
  if (here?.state !== 'live') throw new Refusal('notHere', language);
  const known = await findRow(req, order.item, unitChannel(order.to));
  if (known?.state === 'live') return false;
  // Without its act an offer would wait in no queue: what broke off halfway is done again.
  const waits = known?.state === 'offered' && (await latestOffer(req, order.item, order.to));
  if (waits && waits.state === 'offered') return false;
  if (!isSystem(req) && (await offerQuota(req, tree, order.from, now)).left === 0)
    throw new Refusal('offerQuota', language);
  const { everywhere } = await derive(req, item);
  const sending = newId(req.payload);
  // The row that is unique comes first: of two at once the second stops here, also where there are no transactions.
  await upsertPlacement(req, {
    ...everywhere,
    item: order.item,
    itemType: 'articles',
    channel: unitChannel(order.to),
    state: 'offered',
    heldState: null,
    received: true,
    section: item.section,
    ownSection: null,
    ownTeaser: null,
    origin: item.origin,
    steward: order.to,
    sending,
    createdBy: req.user ? String(req.user.id) : null,
  });
  await writeOffer(req, tree, sending, order, item, now);
  await recordAudit(req, {
    action: 'articles.offer', collection: 'articles', document: order.item, unit: order.from,
    before: { to: order.to, state: known?.state ?? null }, after: { to: order.to, state: 'offered' },
  }); // prettier-ignore
  return true;
}
