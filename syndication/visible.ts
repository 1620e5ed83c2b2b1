import type { Payload } from 'payload';

import { itemRows } from '@/database/feed-rows';
import { feedKeys } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { lastMoment } from './last-moment';
import { FEED_STATES, type FeedRow } from './placement';
import { decide } from './precedence';

/** The row by which an item shows on a unit's site now, or null: whether its page may be opened there. */
export async function visibleOn(
  payload: Payload,
  tree: UnitTree,
  unit: string,
  item: string,
  groups: readonly string[] = [],
  now = Date.now(),
): Promise<FeedRow | null> {
  const keys = feedKeys(tree.lineage(unit), groups);
  const rows = await itemRows(payload, [item], keys, FEED_STATES);
  const last = lastMoment(tree, unit);
  const received = (rows as FeedRow[]).filter(({ date }) => last === null || date <= last);
  return decide(received, keys, now);
}
