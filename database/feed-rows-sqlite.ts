import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import type { FeedQuery, StoredPlacement } from './feed-query';

type Value = string | number | null;

const COLUMNS =
  'id, item, item_type, channel, state, held_state, strength, date, kind, starts_at, received, section, own_teaser, until, origin_id, tied, card';

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const stored = (row: Record<string, unknown>): StoredPlacement => ({
  id: String(row.id),
  item: String(row.item),
  itemType: String(row.item_type),
  channel: String(row.channel),
  state: String(row.state),
  heldState: (row.held_state as string | null) ?? null,
  strength: (row.strength as string | null) ?? null,
  date: Number(row.date),
  kind: String(row.kind),
  startsAt: row.starts_at === null ? null : Number(row.starts_at),
  received: row.received === 1,
  section: (row.section as string | null) ?? null,
  ownTeaser: parsed(row.own_teaser),
  until: row.until === null ? null : Number(row.until),
  origin: String(row.origin_id),
  tied: row.tied === 1,
  card: parsed(row.card),
});

/** One ordered index range per (channel, state): SQLite would sort all matches of an IN list otherwise. */
export function sqliteStatement(query: FeedQuery): { sql: string; args: Value[] } {
  const { before, since, oldestFirst, section, kind, received, limit } = query;
  const filters: [string, Value][] = [
    ...(section === undefined ? [] : [['section = ?', section] as [string, Value]]),
    ...(kind === undefined ? [] : [['kind = ?', kind] as [string, Value]]),
    ...(received === undefined ? [] : [['received = ?', received ? 1 : 0] as [string, Value]]),
  ];
  const range = `${before ? ' AND (date, item) < (?, ?)' : ''}${since === undefined ? '' : ' AND date >= ?'}`;
  const order = oldestFirst ? 'date ASC, item ASC' : 'date DESC, item DESC';
  const args: Value[] = [];
  const parts = query.channels.flatMap((channel) =>
    query.states.map((state) => {
      args.push(channel, state, ...filters.map(([, value]) => value));
      if (before) args.push(before.date, before.item);
      if (since !== undefined) args.push(since);
      args.push(limit);
      const where = ['channel = ?', 'state = ?', ...filters.map(([text]) => text)].join(' AND ');
      return `SELECT * FROM (SELECT ${COLUMNS} FROM placements WHERE ${where}${range} ORDER BY ${order} LIMIT ?)`;
    }),
  );
  args.push(limit);
  return { sql: `${parts.join(' UNION ALL ')} ORDER BY ${order} LIMIT ?`, args };
}

export async function sqliteFeedRows(
  db: SQLiteAdapter,
  query: FeedQuery,
): Promise<StoredPlacement[]> {
  const { rows } = await db.client.execute(sqliteStatement(query));
  return rows.map((row) => stored(row as Record<string, unknown>));
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** All rows of some items on some channels, by the index (item, channel). */
export async function sqliteItemRows(
  db: SQLiteAdapter,
  items: readonly string[],
  channels: readonly string[],
  states: readonly string[],
): Promise<StoredPlacement[]> {
  const sql = `SELECT ${COLUMNS} FROM placements WHERE item IN (${marks(items)}) AND channel IN (${marks(channels)}) AND state IN (${marks(states)})`;
  const { rows } = await db.client.execute({ sql, args: [...items, ...channels, ...states] });
  return rows.map((row) => stored(row as Record<string, unknown>));
}
