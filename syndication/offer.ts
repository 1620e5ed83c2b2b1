import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { newId } from '@/database/new-id';
import { isSystem } from '@/tenants/access';
import { unitChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { findRow } from './find-row';
import { publicItem } from './public-item';
import { derive } from './derived';
import { readQuotas } from './read-quotas';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { upsertPlacement } from './upsert';
import { countActs } from './week-sendings';
import { weekOf } from './week';

/** @throws Refusal when a person has used up the offers of his unit this week */
async function holdToQuota(req: PayloadRequest, tree: UnitTree, from: string, week: string): Promise<void> {
  if (isSystem(req)) return;
  const quotaOf = await readQuotas(req, tree, [from]);
  const made = await countActs(req, from, week, 'offers');
  if (made >= quotaOf(from).offers) throw new Refusal('offerQuota', req.i18n?.language);
} // prettier-ignore

/** The act of offering, as quotas and reports count it. */
async function writeOffer(req: PayloadRequest, tree: UnitTree, order: { item: string; from: string; to: string }, now: number): Promise<void> {
  const { item, from, to } = order;
  await req.payload.db.create({
    collection: 'sendings', req, returning: false,
    data: {
      item, kind: 'offer', state: 'sent', channels: [unitChannel(to)], week: weekOf(now), token: newId(req.payload), sites: 1, at: now,
      by: req.user ? String(req.user.id) : null, byName: req.user?.name ?? null, origin: from, steward: from, scope: tree.scope(from),
    },
  });
} // prettier-ignore

/**
 * Offers an item of `from` to a unit above it; it waits there for that unit's moderator. People keep to the quota of offers.
 * @throws Forbidden, Refusal
 */
export async function offerUp(
  req: PayloadRequest,
  order: { item: string; from: string; to: string },
  now = Date.now(),
): Promise<void> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, order.from, 'content.publish');
  const language = req.i18n?.language;
  const above = tree.lineage(order.from).slice(0, -1);
  if (!above.some((unit) => unit.id === order.to)) throw new Refusal('notAbove', language);
  const item = await publicItem(req, 'articles', order.item);
  if (!item) throw new Refusal('notPublic', language);
  const here = await findRow(req, order.item, unitChannel(order.from));
  if (here?.state !== 'live') throw new Refusal('notHere', language);
  const known = await findRow(req, order.item, unitChannel(order.to));
  if (known?.state === 'live' || known?.state === 'offered') return;
  await holdToQuota(req, tree, order.from, weekOf(now));
  const { everywhere } = await derive(req, item);
  await upsertPlacement(req, {
    ...everywhere,
    item: order.item,
    itemType: 'articles',
    channel: unitChannel(order.to),
    state: 'offered',
    received: true,
    section: item.section,
    origin: item.origin,
    steward: order.to,
    createdBy: req.user ? String(req.user.id) : null,
  });
  await writeOffer(req, tree, order, now);
  await recordAudit(req, {
    action: 'articles.offer', collection: 'articles', document: order.item, unit: order.from,
    before: { to: order.to, state: known?.state ?? null }, after: { to: order.to, state: 'offered' },
  }); // prettier-ignore
}

/** The receiver's moderator takes an offer or returns it. @throws Forbidden, Refusal when it was decided already */
export async function decideOffer(
  req: PayloadRequest,
  order: { item: string; unit: string; accept: boolean; section?: string | null },
): Promise<void> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, order.unit, 'syndication.send');
  const row = await findRow(req, order.item, unitChannel(order.unit));
  if (row?.state !== 'offered') throw new Refusal('notOffered', req.i18n?.language);
  const section = order.section ? { section: order.section, ownSection: order.section } : {};
  const data = { state: order.accept ? 'live' : 'returned', ...section };
  await req.payload.db.updateOne({
    collection: 'placements',
    id: row.id,
    data,
    req,
    returning: false,
  });
  await invalidate(req, [row.channel]);
  await recordAudit(req, {
    action: order.accept ? 'articles.accept' : 'articles.return',
    collection: 'articles', document: order.item, unit: order.unit,
    before: { state: 'offered' }, after: { state: data.state, ownSection: order.section ?? null },
  }); // prettier-ignore
}
