import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import type { FeedQuery, StoredPlacement } from './feed-query';

type Raw = Record<string, unknown> & { _id: unknown };

const optional = <T>(value: unknown): T | null =>
  value === undefined ? null : (value as T | null);

const stored = (row: Raw): StoredPlacement => ({
  id: String(row._id),
  item: String(row.item),
  itemType: String(row.itemType),
  channel: String(row.channel),
  state: String(row.state),
  heldState: optional(row.heldState),
  strength: optional(row.strength),
  date: Number(row.date),
  kind: String(row.kind),
  startsAt: optional(row.startsAt),
  received: row.received === true,
  section: optional(row.section),
  ownTeaser: optional(row.ownTeaser),
  until: optional(row.until),
  origin: String(row.origin),
  tied: row.tied === true,
  card: row.card,
});

/** The filter of a feed query; exported for the explain test. */
export function mongoFilter(query: FeedQuery): Record<string, unknown> {
  const { before, since, section, kind, received } = query;
  return {
    channel: { $in: [...query.channels] },
    state: { $in: [...query.states] },
    ...(section === undefined ? {} : { section }),
    ...(kind === undefined ? {} : { kind }),
    ...(received === undefined ? {} : { received }),
    // One range on the date and a test on the index's last key. As an `$or` of two ranges the planner would fetch all that
    // is older and sort it in memory (explain.int.test.ts).
    ...(before || since !== undefined
      ? {
          date: {
            ...(before ? { $lte: before.date } : {}),
            ...(since === undefined ? {} : { $gte: since }),
          },
        }
      : {}),
    ...(before ? { $nor: [{ date: before.date, item: { $gte: before.item } }] } : {}),
  };
}

/** The index that serves a feed query. Named, because the planner's choice among five similar ones wanders (measured). */
export function mongoHint(query: FeedQuery): Record<string, 1> {
  const narrow =
    query.section !== undefined
      ? 'section'
      : query.kind !== undefined
        ? 'kind'
        : query.received !== undefined
          ? 'received'
          : null;
  return {
    channel: 1,
    state: 1,
    ...(narrow ? { [narrow]: 1 as const } : {}),
    date: 1,
    item: 1,
  } as Record<string, 1>;
}

/** The order of a feed query; the index is read in either direction. */
export const mongoOrder = ({ oldestFirst }: FeedQuery): { date: 1 | -1; item: 1 | -1 } =>
  oldestFirst ? { date: 1, item: 1 } : { date: -1, item: -1 };

export async function mongoFeedRows(
  db: MongooseAdapter,
  query: FeedQuery,
): Promise<StoredPlacement[]> {
  const { collection } = db.collections.placements!;
  const rows = await collection
    .find(mongoFilter(query), { hint: mongoHint(query) })
    .sort(mongoOrder(query))
    .limit(query.limit)
    .toArray();
  return rows.map((row) => stored(row as Raw));
}

/** All rows of some items on some channels, by the index (item, channel). */
export async function mongoItemRows(
  db: MongooseAdapter,
  items: readonly string[],
  channels: readonly string[],
  states: readonly string[],
): Promise<StoredPlacement[]> {
  const { collection } = db.collections.placements!;
  const filter = {
    item: { $in: [...items] },
    channel: { $in: [...channels] },
    state: { $in: [...states] },
  };
  const rows = await collection.find(filter, { hint: { item: 1, channel: 1 } }).toArray();
  return rows.map((row) => stored(row as Raw));
}
