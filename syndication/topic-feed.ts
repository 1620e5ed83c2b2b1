import type { Payload } from 'payload';

import type { UnitTree } from '@/tenants/unit-tree';

import type { Cursor, FeedPage } from './feed';
import type { FeedRow } from './placement';
import { cursorOf, placeOf } from './topic-place';
import { visibleAmong } from './visible';

/**
 * Items of a topic that are looked at, batch by batch, until a page is full: 744 at most, so that a site which shows few of
 * them is answered by ten statements and no more.
 */
const BATCHES = [24, 48, 96, 192, 384];

export type TopicRequest = {
  unit: string;
  topic: string;
  limit: number;
  before?: Cursor | null;
  /** milliseconds since 1970; for tests */
  now?: number;
};

async function batchOf(
  payload: Payload,
  topic: string,
  before: Cursor | null,
  limit: number,
): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; place: string }>({
    collection: 'topic-items', sort: '-place', limit, pagination: false, select: { place: true },
    where: { and: [{ topic: { equals: topic } }, ...(before ? [{ place: { less_than: placeOf(before) } }] : [])] },
  }); // prettier-ignore
  return docs.map(({ place }) => place);
}

/**
 * What a unit's site shows of a topic, newest first: the items come from the topic, whether and how each shows from its
 * placements, as on every list.
 */
export async function topicFeed(
  payload: Payload,
  tree: UnitTree,
  { unit, topic, limit, before = null, now }: TopicRequest,
): Promise<FeedPage> {
  const rows: FeedRow[] = [];
  let scanned = before;
  let last = before;
  for (const size of BATCHES) {
    const places = (await batchOf(payload, topic, scanned, size)).map(cursorOf);
    const items = places.map(({ item }) => item);
    const shown = await visibleAmong(payload, tree, unit, items, now);
    for (const place of places) {
      const row = shown.get(place.item);
      if (!row) continue;
      // One more than the page holds tells that another one follows.
      if (rows.length === limit) return { rows, next: last };
      rows.push(row);
      last = place;
    }
    if (places.length < size) return { rows, next: null };
    scanned = places.at(-1)!;
  }
  return { rows, next: scanned };
}
