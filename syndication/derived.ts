import type { PayloadRequest } from 'payload';

import { unitChannel } from '@/tenants/channels';

import { cardOf } from './card';
import { mediaRows, type MediaRow } from './media-rows';
import type { PublicItem } from './public-item';
import type { PlacementData } from './upsert';

/** What is derived from an item on each of its rows, and the row of its own channel. */
export type Derived = ReturnType<typeof derivedWith>;

/** @param cover the item's cover as stored, null where it has none */
export function derivedWith(item: PublicItem, cover: MediaRow | null) {
  const startsAt = item.event?.startsAt ? new Date(item.event.startsAt).getTime() : null;
  const everywhere = {
    card: cardOf(item, cover),
    date: item.publishedAt,
    kind: item.kind,
    startsAt,
  };
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

/** The same for one item, its cover read in the transaction of `req`. */
export async function derive(req: PayloadRequest, item: PublicItem): Promise<Derived> {
  const covers = await mediaRows(req, item.cover ? [item.cover] : []);
  return derivedWith(item, covers.get(item.cover ?? '') ?? null);
}
