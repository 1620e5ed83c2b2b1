import type { PayloadRequest } from 'payload';

import { itemRows } from '@/database/feed-rows';
import { feedKeys } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { itemPlacements } from './item-placements';
import { lastMoment } from './last-moment';
import { FEED_STATES, type FeedRow } from './placement';
import { decide } from './precedence';

/** On how many sites a public item shows, by its rows and each unit's feed keys. @param rows every feed row of the item */
export function countSites(tree: UnitTree, rows: readonly FeedRow[], now: number): number {
  let count = 0;
  for (const { id } of tree.all()) {
    const keys = feedKeys(tree.lineage(id), tree.groupsOf(id));
    const last = lastMoment(tree, id);
    const received = rows.filter(({ date }) => last === null || date <= last);
    if (decide(received, keys, now)) count += 1;
  }
  return count;
}

/** The same for an item as the database has it: two statements, and a walk through the tree in memory. */
export async function siteCount(
  req: PayloadRequest,
  tree: UnitTree,
  item: string,
  now = Date.now(),
): Promise<number> {
  const placements = await itemPlacements(req, item);
  const channels = placements.map(({ channel }) => channel);
  const rows = await itemRows(req.payload, [item], channels, FEED_STATES);
  return countSites(tree, rows as FeedRow[], now);
}
