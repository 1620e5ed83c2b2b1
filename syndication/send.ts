import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { parseChannel, treeChannel, unitChannel } from '@/tenants/channels';
import type { Level } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';

import { findRow } from './find-row';
import type { Strength } from './placement';
import { publicItem } from './public-item';
import { derive } from './derived';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { upsertPlacement } from './upsert';

/** Times in milliseconds since 1970; `section` is the section on arrival. */
export type SendOrder = {
  item: string;
  from: string;
  level?: Level | null;
  strength: Strength;
  begins?: number | null;
  ends?: number | null;
  section?: string | null;
};

/**
 * Sends an item down to everything below a unit, or to one level below it: one row, whatever the number of sites.
 * The item must be the unit's own or shown on its site by acceptance: nothing appears beside without it.
 * @throws Forbidden, Refusal
 */
export async function sendDown(req: PayloadRequest, order: SendOrder): Promise<string> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, order.from, 'syndication.send');
  const item = await publicItem(req, 'articles', order.item);
  const here = await findRow(req, order.item, unitChannel(order.from));
  const language = req.i18n?.language;
  if (!item || here?.state !== 'live') throw new Refusal(item ? 'notHere' : 'notPublic', language);
  const { begins = null, ends = null } = order;
  if (ends !== null && ends <= Math.max(begins ?? 0, Date.now()))
    throw new Refusal('badWindow', language);
  const channel = treeChannel(order.from, order.level ?? null);
  const waiting = begins !== null && begins > Date.now();
  const { everywhere } = await derive(req, item);
  await upsertPlacement(req, {
    ...everywhere,
    item: order.item,
    itemType: 'articles',
    channel,
    state: waiting ? 'waiting' : order.strength === 'reference' ? 'available' : 'live',
    strength: order.strength,
    received: item.origin !== order.from,
    section: order.section ?? item.section,
    ownSection: order.section ?? null,
    from: begins,
    until: ends,
    origin: item.origin,
    steward: order.from,
    createdBy: req.user ? String(req.user.id) : null,
  });
  await recordAudit(req, {
    action: 'articles.send', collection: 'articles', document: order.item, unit: order.from,
    after: { channel, strength: order.strength, begins, ends },
  }); // prettier-ignore
  return channel;
}

/** Ends one sending; the item stays wherever else it is. @throws Forbidden */
export async function recallSending(
  req: PayloadRequest,
  item: string,
  channel: string,
): Promise<void> {
  const parsed = parseChannel(channel);
  const row = await findRow(req, item, channel);
  const tree = await getTree(req.payload);
  requireIn(req, tree, row?.steward ?? parsed?.id ?? '', 'syndication.send');
  if (!row) return;
  const data = { state: 'past', heldState: null, until: Date.now() };
  await req.payload.db.updateOne({
    collection: 'placements',
    id: row.id,
    data,
    req,
    returning: false,
  });
  await invalidate(req, [channel]);
  await recordAudit(req, {
    action: 'articles.recall', collection: 'articles', document: item, unit: String(row.steward),
    before: { channel, state: row.state }, after: { channel, state: data.state },
  }); // prettier-ignore
}
