import type { PayloadRequest, Where } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { itemKey, type CacheKey } from '@/cache/keys';
import { getTree } from '@/tenants/tree';

import { derive } from './derived';
import { followVersion } from './follow-version';
import { PLACEMENT_STATES_HELD } from './held-states';
import { itemPlacements, type ItemPlacement } from './item-placements';
import { turnOffers } from './offer-row';
import { isOut, publicItem, type ItemCollection } from './public-item';
import { trackSearch } from './track-search';
import { trackTopics } from './track-topics';
import { trackUses } from './track-uses';

/**
 * Brings an item's placements in line with its public row, in the transaction that changed it: its own channel, the card,
 * date and section on every row; the source of an independent version makes room for it. When nothing of it is public any more, every row rests until it is public again.
 * Idempotent: a retry, or `reconcile`, heals what a crash left half done. The number of statements does not grow with the
 * number of sites or rows.
 */
export async function placeItem(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
): Promise<void> {
  const item = await publicItem(req, collection, id);
  await trackUses(req, collection, item, id);
  if (collection === 'articles') await trackTopics(req, id, item);
  const stale = await trackSearch(req, collection, id, item);
  // What is dated later follows by the sweeper, when its day comes.
  if (collection === 'articles') await followVersion(req, id, isOut(item));
  const rows = await itemPlacements(req, id);
  if (!item) return restRows(req, id, rows, stale);
  const { everywhere, own } = await derive(req, item);
  const row = own(collection);
  const known = rows.find(({ channel }) => channel === row.channel);
  const others = rows.filter((other) => other !== known);
  await resume(req, id, others);
  await refresh(req, others, { ...everywhere, section: item.section });
  const tree = await getTree(req.payload);
  const data = { ...row, heldState: null, scope: tree.scope(row.steward) };
  const { db } = req.payload;
  if (known) {
    await db.updateOne({ collection: 'placements', id: known.id, data, req, returning: false });
  } else {
    await db.create({ collection: 'placements', data, req, returning: false });
  }
  await invalidate(req, [row.channel, ...keysOf(id, others), ...stale]);
}

/** Rows that stand in a section of their own keep it. */
async function refresh(
  req: PayloadRequest,
  rows: readonly ItemPlacement[],
  { section, ...card }: Record<string, unknown>,
): Promise<void> {
  const follow = rows.filter(({ ownSection }) => !ownSection);
  const stay = rows.filter(({ ownSection }) => ownSection);
  const among = (some: readonly ItemPlacement[]): Where => ({
    id: { in: some.map(({ id }) => id) },
  });
  if (follow.length > 0) await update(req, among(follow), { ...card, section });
  if (stay.length > 0) await update(req, among(stay), card);
}

/** The item's own page, and every list in which one of its rows may stand. */
const keysOf = (item: string, rows: readonly ItemPlacement[]): string[] => [
  itemKey(item),
  ...rows.map(({ channel }) => channel),
];

const update = (req: PayloadRequest, where: Where, data: Record<string, unknown>) =>
  req.payload.db.updateMany({ collection: 'placements', where, data, req });

/** The source has ended: rows keep what people decided in `heldState`. */
async function restRows(
  req: PayloadRequest,
  item: string,
  rows: readonly ItemPlacement[],
  stale: readonly CacheKey[],
): Promise<void> {
  const states = new Set(rows.map(({ state }) => state));
  for (const state of PLACEMENT_STATES_HELD.filter((held) => states.has(held))) {
    const where: Where = { and: [{ item: { equals: item } }, { state: { equals: state } }] };
    await update(req, where, { state: 'past', heldState: state });
  }
  if (states.has('offered')) await turnOffers(req, item, 'offered', 'resting');
  await invalidate(req, [...keysOf(item, rows), ...stale]);
}

/** Lets every row of an item that is gone rest. */
export async function rest(req: PayloadRequest, item: string): Promise<void> {
  await trackTopics(req, item, null);
  const stale = await trackSearch(req, 'articles', item, null);
  await restRows(req, item, await itemPlacements(req, item), stale);
}

async function resume(
  req: PayloadRequest,
  item: string,
  rows: readonly ItemPlacement[],
): Promise<void> {
  const held = new Set(rows.map(({ heldState }) => heldState));
  for (const state of PLACEMENT_STATES_HELD.filter((one) => held.has(one))) {
    const where: Where = { and: [{ item: { equals: item } }, { heldState: { equals: state } }] };
    await update(req, where, { state, heldState: null });
  }
  if (held.has('offered')) await turnOffers(req, item, 'resting', 'offered');
}
