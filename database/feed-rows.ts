import type { Payload } from 'payload';

import { engineOf } from './engine';
import { mongoFeedRows, mongoItemRows } from './feed-rows-mongo';
import { sqliteFeedRows, sqliteItemRows } from './feed-rows-sqlite';
import type { FeedQuery, StoredPlacement } from './feed-query';

/** Reads one batch of placements by index, past the ORM: the hottest query there is. Order: date, then item, descending. */
export async function feedRows(payload: Payload, query: FeedQuery): Promise<StoredPlacement[]> {
  if (query.channels.length === 0) return [];
  const engine = engineOf(payload);
  return engine.kind === 'mongodb'
    ? mongoFeedRows(engine.db, query)
    : sqliteFeedRows(engine.db, query);
}

/** All rows of the given items on the given channels in the given states; unordered. */
export async function itemRows(
  payload: Payload,
  items: readonly string[],
  channels: readonly string[],
  states: readonly string[],
): Promise<StoredPlacement[]> {
  if (items.length === 0 || channels.length === 0) return [];
  const engine = engineOf(payload);
  return engine.kind === 'mongodb'
    ? mongoItemRows(engine.db, items, channels, states)
    : sqliteItemRows(engine.db, items, channels, states);
}
