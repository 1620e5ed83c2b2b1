import type { PayloadRequest } from 'payload';

import { itemRows } from '@/database/feed-rows';
import { feedKeys, type Channel } from '@/tenants/channels';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { sentPlacements } from './item-placements';
import { FEED_STATES, type FeedRow, type Strength } from './placement';
import { decide } from './precedence';
import type { PublicItem } from './public-item';

/** What becomes of an item on the sites of its receivers. */
export type Showing = {
  /** sites on which it shows then; the inboxes that it reaches where it is a reference */
  shows: readonly TreeUnit[];
  /** of these, sites on which it shows already */
  already: readonly TreeUnit[];
  /** sites that have hidden it and go on hiding it */
  hidden: readonly TreeUnit[];
};

type Sent = { item: string; to: readonly Channel[]; strength: Strength };

/** As feeds would decide it with the new rows, in memory: two statements, whatever the number of receivers. */
export async function showing(
  req: PayloadRequest,
  tree: UnitTree,
  sent: Sent,
  item: PublicItem | null,
  receivers: readonly TreeUnit[],
  now: number,
): Promise<Showing> {
  if (!item) return { shows: [], already: [], hidden: [] };
  const placements = await sentPlacements(req, sent.item);
  const channels = placements.map(({ channel }) => channel);
  const rows = (await itemRows(req.payload, [sent.item], channels, FEED_STATES)) as FeedRow[];
  const fresh = sent.to.map((channel) => ({ channel, state: 'live', strength: sent.strength, until: null }) as FeedRow);
  const then = [...rows.filter(({ channel }) => !sent.to.includes(channel)), ...fresh];
  const keysOf = (id: string) => feedKeys(tree.lineage(id), tree.groupsOf(id));
  const already = receivers.filter(({ id }) => decide(rows, keysOf(id), now) !== null);
  if (sent.strength === 'reference') return { shows: receivers, already, hidden: [] };
  const shows = receivers.filter(({ id }) => decide(then, keysOf(id), now) !== null);
  const hidden = receivers.filter((unit) => !shows.includes(unit));
  return { shows, already, hidden };
} // prettier-ignore
