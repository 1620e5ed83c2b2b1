import type { PayloadRequest, Where } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { itemKey } from '@/cache/keys';

import { followVersion } from './follow-version';
import { itemPlacements } from './item-placements';
import { trackUses } from './track-uses';
import { isOut, publicItem, type ItemCollection } from './public-item';

const BATCH = 500;

type DueRow = {
  id: string;
  item: string;
  itemType: string;
  channel: string;
  strength?: string | null;
};

const and = (...parts: Where[]): Where => ({ and: parts });

/**
 * Moves placements whose window begins or ends, in batches, oldest first, and ends pins.
 * @param now milliseconds since 1970
 * @returns how many rows moved
 */
export async function sweepPlacements(req: PayloadRequest, now: number): Promise<number> {
  return (await begin(req, now)) + (await end(req, now)) + (await endPins(req, now));
}

async function begin(req: PayloadRequest, now: number): Promise<number> {
  const { db } = req.payload;
  const where = and({ state: { equals: 'waiting' } }, { from: { less_than_equal: now } });
  const { docs } = await db.find<DueRow>({
    collection: 'placements', where, limit: BATCH, pagination: false, sort: 'from', req,
    select: { item: true, itemType: true, channel: true, strength: true },
  }); // prettier-ignore
  for (const row of docs) {
    const state = row.strength === 'reference' ? 'available' : 'live';
    await db.updateOne({
      collection: 'placements',
      id: row.id,
      data: { state },
      req,
      returning: false,
    });
    // An item dated in the future makes its files public only now, and takes the place of what it was made from.
    const collection = row.itemType as ItemCollection;
    const item = await publicItem(req, collection, row.item);
    await trackUses(req, collection, item, row.item);
    if (collection !== 'articles' || !isOut(item, now)) continue;
    await followVersion(req, row.item, true);
    // What was sent before it was dated shows now as well.
    const everywhere = await itemPlacements(req, row.item);
    await invalidate(req, [itemKey(row.item), ...channelsOf(everywhere)]);
  }
  await invalidate(req, channelsOf(docs));
  return docs.length;
}

const channelsOf = (rows: readonly { channel: string }[]): string[] =>
  rows.map(({ channel }) => channel);

async function end(req: PayloadRequest, now: number): Promise<number> {
  let moved = 0;
  for (const state of ['live', 'hidden', 'available', 'offered']) {
    const where = and({ state: { equals: state } }, { until: { less_than_equal: now } });
    const { docs } = await req.payload.db.find<{ id: string; channel: string }>({
      collection: 'placements', where, req, limit: 0, pagination: false, select: { channel: true },
    }); // prettier-ignore
    if (docs.length === 0) continue;
    moved += docs.length;
    await req.payload.db.updateMany({
      collection: 'placements',
      where,
      data: { state: 'past' },
      req,
    });
    await invalidate(req, channelsOf(docs));
  }
  return moved;
}

/** What was pinned until a moment stands by its date again. */
async function endPins(req: PayloadRequest, now: number): Promise<number> {
  const { docs } = await req.payload.db.find<{ id: string; channel: string }>({
    collection: 'placements', where: { pinUntil: { less_than_equal: now } }, req, limit: BATCH, pagination: false, sort: 'pinUntil', select: { channel: true },
  }); // prettier-ignore
  if (docs.length === 0) return 0;
  // What somebody pinned anew meanwhile stays.
  const where = and(
    { id: { in: docs.map(({ id }) => id) } },
    { pinUntil: { less_than_equal: now } },
  );
  const data = { pin: null, pinUntil: null };
  await req.payload.db.updateMany({ collection: 'placements', where, data, req });
  await invalidate(req, channelsOf(docs));
  return docs.length;
}
