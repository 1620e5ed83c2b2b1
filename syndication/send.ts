import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { bulkWrite, type BulkDoc } from '@/database/bulk-write';
import { newId } from '@/database/new-id';
import { isSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';
import { queueEvent } from '@/webhooks/queue-event';

import { derive } from './derived';
import type { PublicItem } from './public-item';
import { planSending, type SendOrder, type SendPlan } from './send-plan';
import { PreviewOutdated, SendRefused } from './send-refused';
import { requireIn } from './sender';
import { sentState } from './sent-state';

const QUOTAS = ['mandatory-quota', 'receivers-full'];

/** What was done: id of the act, and on how many sites it shows by it. */
export type Sent = { sending: string; sites: number };

/** The act and its rows in one bulk statement: as many rows as addresses, never as sites. */
async function writeSending(
  req: PayloadRequest,
  tree: UnitTree,
  { order, known, receivers, week, token }: SendPlan,
  item: PublicItem,
  now: number,
): Promise<string> {
  const { from, to, strength, begins, ends, section } = order;
  const sending = newId(req.payload);
  const by = req.user ? String(req.user.id) : null;
  const owner = { steward: from, scope: tree.scope(from) };
  const { everywhere } = await derive(req, item);
  const row = {
    ...everywhere, ...owner, sending, strength, item: item.id, itemType: 'articles', origin: item.origin,
    state: sentState(strength, begins, now), heldState: null, received: item.origin !== from,
    section: section ?? item.section, ownSection: section, ownTeaser: null, from: begins, until: ends, createdBy: by,
  };
  const idOf = new Map(known.map(({ channel, id }) => [channel, id]));
  const rows = to.map((channel): BulkDoc => ({ id: idOf.get(channel) ?? newId(req.payload), channel, ...row }));
  const isKnown = ({ channel }: BulkDoc) => idOf.has(String(channel));
  const act: BulkDoc = {
    id: sending, item: item.id, kind: 'down', state: 'sent', channels: [...to], strength, week, token, begins, ends, section,
    sites: receivers.length, at: now, by, byName: req.user?.name ?? null, origin: from, ...owner,
  };
  await bulkWrite(req, {
    inserts: [{ collection: 'sendings', docs: [act] }, { collection: 'placements', docs: rows.filter((doc) => !isKnown(doc)) }],
    patches: [{ collection: 'placements', docs: rows.filter(isKnown) }],
  });
  await invalidate(req, to);
  await recordAudit(req, {
    action: 'articles.send', collection: 'articles', document: item.id, unit: from,
    after: { channels: [...to], sites: receivers.length, strength, begins, ends, section },
  });
  await queueEvent(req, {
    event: 'sent', item: { type: 'articles', id: item.id }, unit: from, occurrence: `${sending}:sent`, at: now,
    detail: { sending: { id: sending, strength, channels: [...to], sites: receivers.length } },
  });
  return sending;
} // prettier-ignore

/**
 * Sends an item down to addresses in the sender's own part of the tree. The item must be the unit's own or shown on its
 * site by acceptance: nothing appears below without it. Four writes, whatever the number of sites. Quotas hold for people.
 * @param read token of the preview that the person read; null for services
 * @throws Forbidden, SendRefused, PreviewOutdated
 */
export async function sendDown(
  req: PayloadRequest,
  order: SendOrder,
  read: string | null = null,
  now = Date.now(),
): Promise<Sent> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, order.from, 'syndication.send');
  const plan = await planSending(req, tree, order, now);
  const system = isSystem(req);
  const reasons = plan.reasons.filter(({ name }) => !(system && QUOTAS.includes(name)));
  if (!plan.item || reasons.length > 0) throw new SendRefused(reasons, req.i18n?.language);
  if (read !== null && read !== plan.token) throw new PreviewOutdated();
  const sending = await writeSending(req, tree, plan, plan.item, now);
  return { sending, sites: plan.showing.shows.length };
}
