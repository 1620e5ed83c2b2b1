import type { PayloadRequest, Where } from 'payload';

import { unitChannel } from '@/tenants/channels';

import { cardOf } from './card';
import { PLACEMENT_STATES_HELD } from './held-states';
import { upsertPlacement, type PlacementData } from './upsert';
import { publicItem, type ItemCollection, type PublicItem } from './public-item';
import { trackUses } from './track-uses';

/**
 * Brings an item's placements in line with its public row, in the transaction that changed it: its own channel, the card,
 * date and section on every row. When nothing of it is public any more, every row rests until it is public again.
 * Idempotent: a retry, or `reconcile`, heals what a crash left half done.
 */
export async function placeItem(req: PayloadRequest, collection: ItemCollection, id: string): Promise<void> {
  const item = await publicItem(req, collection, id);
  await trackUses(req, collection, id);
  if (!item) return rest(req, id);
  const data = await derived(req, item);
  await resume(req, id);
  await update(req, { item: { equals: id } }, data.everywhere);
  await update(req, { and: [{ item: { equals: id } }, { ownSection: { exists: false } }] }, { section: item.section });
  await upsertPlacement(req, data.own(collection));
}

/** What is derived from the item on each of its rows, and the row of its own channel. */
export async function derived(req: PayloadRequest, item: PublicItem) {
  const card = await cardOf(req, item);
  const startsAt = item.event?.startsAt ? new Date(item.event.startsAt).getTime() : null;
  const everywhere = { card, date: item.publishedAt, kind: item.kind, startsAt };
  const waiting = item.publishedAt > Date.now();
  const own = (itemType: string): PlacementData => ({
    ...everywhere,
    item: item.id,
    itemType,
    channel: unitChannel(item.origin),
    state: waiting ? 'waiting' : 'live',
    from: waiting ? item.publishedAt : null,
    section: item.section,
    received: false,
    origin: item.origin,
    steward: item.steward,
  });
  return { everywhere, own };
}

const update = (req: PayloadRequest, where: Where, data: Record<string, unknown>) =>
  req.payload.db.updateMany({ collection: 'placements', where, data, req });

/** The source has ended: rows keep what people decided in `heldState`. */
export async function rest(req: PayloadRequest, item: string): Promise<void> {
  for (const state of PLACEMENT_STATES_HELD) {
    const where: Where = { and: [{ item: { equals: item } }, { state: { equals: state } }] };
    await update(req, where, { state: 'past', heldState: state });
  }
}

async function resume(req: PayloadRequest, item: string): Promise<void> {
  for (const state of PLACEMENT_STATES_HELD) {
    const where: Where = { and: [{ item: { equals: item } }, { heldState: { equals: state } }] };
    await update(req, where, { state, heldState: null });
  }
}
