import type { Payload } from 'payload';

import { feedRows, itemRows } from '@/database/feed-rows';
import type { Cursor, FeedQuery, StoredPlacement } from '@/database/feed-query';
import { feedKeys, localChannel } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { FEED_STATES, type FeedRow } from './placement';
import { inPart, ownChannels, type FeedPart } from './feed-part';
import { lastMoment } from './last-moment';
import { decide } from './precedence';

export type { Cursor } from '@/database/feed-query';

export type { FeedPart } from './feed-part';

export type FeedRequest = {
  unit: string;
  limit: number;
  part?: FeedPart;
  before?: Cursor | null;
  /** milliseconds since 1970: nothing older, and the feed ends there */
  since?: number;
  /** for tests; else the groups that hold the unit */
  groups?: readonly string[];
  section?: string;
  kind?: FeedRow['kind'];
  /** only what came from other units (true) or only what the unit wrote (false) */
  received?: boolean;
  /** milliseconds since 1970; for tests */
  now?: number;
};

/** One entry per item; `next` is null on the last page. */
export type FeedPage = { rows: FeedRow[]; next: Cursor | null };

const MAX_BATCHES = 20;

/** Where the items of a part can have a row; whether they belong to it is decided when all their rows are known. */
function channelsOf(part: FeedPart, unit: string, keys: readonly string[]): string[] {
  const own = ownChannels(unit);
  if (part === 'own') return [...own, localChannel(unit)];
  return part === 'above' ? keys.filter((key) => !own.includes(key)) : [...keys];
}

/** A closed unit receives nothing that is dated after its last day. */
function startOf(tree: UnitTree, request: FeedRequest): Cursor | null {
  const last = lastMoment(tree, request.unit);
  const cap = last === null ? null : { date: last + 1, item: '' };
  const { before } = request;
  if (!cap || !before) return before ?? cap;
  return before.date < cap.date ? before : cap;
}

/** Groups rows by item in the order they come. */
function byItem(rows: readonly StoredPlacement[]): FeedRow[][] {
  const groups = new Map<string, FeedRow[]>();
  for (const row of rows as readonly FeedRow[]) {
    const group = groups.get(row.item);
    if (group) group.push(row);
    else groups.set(row.item, [row]);
  }
  return [...groups.values()];
}

/**
 * Every row that has a say about the items of a batch. A query for a part or a section has seen only some of them: a
 * local decision may stand in another section, a mandatory row on another channel.
 */
async function complete(
  payload: Payload,
  batch: FeedRow[][],
  keys: readonly string[],
  request: FeedRequest,
) {
  if ((request.part ?? 'all') === 'all' && request.section === undefined) return batch;
  const items = batch.map((rows) => rows[0]!.item);
  const all = new Map(
    byItem(await itemRows(payload, items, keys, FEED_STATES)).map((rows) => [rows[0]!.item, rows]),
  );
  return batch.map((rows) => all.get(rows[0]!.item) ?? rows);
}

/**
 * The feed of a unit (DESIGN 3): newest first, one entry per item, decided by precedence. Paging by cursor with over-fetch;
 * the rows of the last item of a full batch may go on in the next one, so it is read again there.
 */
export async function getFeed(
  payload: Payload,
  tree: UnitTree,
  request: FeedRequest,
): Promise<FeedPage> {
  const keys = feedKeys(tree.lineage(request.unit), request.groups ?? tree.groupsOf(request.unit));
  const channels = channelsOf(request.part ?? 'all', request.unit, keys);
  const now = request.now ?? Date.now();
  // Two rows per key is more than one item can have: a batch of this size holds at least one item whole.
  const size = Math.max(keys.length * 2 + 1, request.limit + keys.length + 1);
  const rows: FeedRow[] = [];
  let before = startOf(tree, request);
  for (let n = 0; n < MAX_BATCHES && rows.length <= request.limit; n += 1) {
    const query: FeedQuery = {
      ...filters(request),
      channels,
      states: FEED_STATES,
      limit: size,
      before,
    };
    const batch = await feedRows(payload, query);
    const full = batch.length === size;
    const items = byItem(batch).slice(0, full ? -1 : undefined);
    for (const item of await complete(payload, items, keys, request)) {
      const row = decide(item, keys, now);
      before = { date: item[0]!.date, item: item[0]!.item };
      if (row && wanted(request, item, row, now)) rows.push(row);
    }
    if (!full) return page(rows, request.limit, null);
  }
  return page(rows, request.limit, before);
}

/**
 * The first moment at or after `since` at which a unit's feed may have something: the date of a row, which may be hidden.
 * Null when nothing follows.
 */
export async function firstDate(
  payload: Payload,
  tree: UnitTree,
  request: Omit<FeedRequest, 'limit' | 'before'>,
): Promise<number | null> {
  const keys = feedKeys(tree.lineage(request.unit), request.groups ?? tree.groupsOf(request.unit));
  const channels = channelsOf(request.part ?? 'all', request.unit, keys);
  const query = { ...filters(request), channels, states: FEED_STATES, oldestFirst: true, limit: 1 };
  const [row] = await feedRows(payload, {
    ...query,
    before: startOf(tree, { ...request, limit: 1 }),
  });
  return row?.date ?? null;
}

/** What an index can filter. `received` on a row is said of its channel, so it helps on the unit's own channels only. */
const filters = ({
  section,
  kind,
  received,
  part,
  since,
}: Omit<FeedRequest, 'limit'>): Partial<FeedQuery> => ({
  ...(since === undefined ? {} : { since }),
  ...(section === undefined ? {} : { section }),
  ...(kind === undefined ? {} : { kind }),
  ...(received === undefined || part !== 'own' ? {} : { received }),
});

/** Whether an item belongs to what was asked for, by the row that shows it and by all its rows. */
const wanted = (
  request: FeedRequest,
  item: readonly FeedRow[],
  row: FeedRow,
  now: number,
): boolean =>
  (request.section === undefined || row.section === request.section) &&
  (request.received === undefined || (row.origin !== request.unit) === request.received) &&
  inPart(request.part ?? 'all', request.unit, item, now);

function page(rows: FeedRow[], limit: number, scanned: Cursor | null): FeedPage {
  if (rows.length <= limit) return { rows, next: scanned };
  const shown = rows.slice(0, limit);
  const last = shown[shown.length - 1]!;
  return { rows: shown, next: { date: last.date, item: last.item } };
}
