import type { PayloadRequest, Where } from 'payload';

import { bulkWrite, type BulkDoc } from '@/database/bulk-write';
import { newId } from '@/database/new-id';
import { readCursor, writeCursor } from '@/database/task-cursor';
import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { feedKeys, localChannel } from '@/tenants/channels';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import { isClosed, type UnitTree } from '@/tenants/unit-tree';

import { derive } from './derived';
import { itemPlacements, type ItemPlacement } from './item-placements';
import { itemOf, type PublicItem } from './public-item';
import { readSubscriptions } from './read-subscriptions';
import { bySource, takersOf, type Subscription } from './subscription';

/** Name of the task. */
export const FOLLOW_UNITS = 'follow-units';

const PAGE = 100;
/** Items looked at, and rows written, in one run; an item is always done whole. */
const MOST_ITEMS = 500;
const MOST_ROWS = 500;
/** What was written by then may have been committed after a run had passed its time. */
const OVERLAP = 2 * 60_000;

/** How far the job came; `whole`: it had seen everything there was. */
type Cursor = { at: number; id: string; whole: boolean };

type Stored = Record<string, unknown> & { id: string };

async function itemsAfter(req: PayloadRequest, { at, id }: Cursor): Promise<Stored[]> {
  const moment = new Date(at).toISOString();
  // The range stands by itself, so that the index (_status, updatedAt) serves it.
  const range: Where = { updatedAt: { greater_than_equal: moment } };
  const onward: Where = id
    ? { or: [{ updatedAt: { greater_than: moment } }, { and: [{ updatedAt: { equals: moment } }, { id: { greater_than: id } }] }] }
    : range;
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'articles', locale: 'all', req, limit: PAGE, pagination: false, sort: ['updatedAt', 'id'],
    where: { and: [{ _status: { equals: 'published' } }, range, onward] },
  } as Parameters<typeof req.payload.db.find>[0]);
  return docs;
} // prettier-ignore

/** Whether a unit has the item already: decided about it, or shows it. */
function has(tree: UnitTree, unit: string, rows: readonly ItemPlacement[]): boolean {
  const local = localChannel(unit);
  const keys = feedKeys(tree.lineage(unit), tree.groupsOf(unit));
  return rows.some(({ channel, state }) => channel === local || (state === 'live' && keys.includes(channel))); // prettier-ignore
}

async function rowsFor(
  req: PayloadRequest,
  tree: UnitTree,
  item: PublicItem,
  takers: readonly Subscription[],
  now: number,
): Promise<BulkDoc[]> {
  const known = await itemPlacements(req, item.id);
  const fresh = takers.filter(({ unit }) => !has(tree, unit, known));
  if (fresh.length === 0) return [];
  const { everywhere } = await derive(req, item);
  const early = item.publishedAt > now;
  return fresh.map(({ id, unit, mode }): BulkDoc => {
    const inbox = mode === 'inbox';
    return {
      ...everywhere, id: newId(req.payload), item: item.id, itemType: 'articles', channel: localChannel(unit), subscription: id,
      state: early ? 'waiting' : inbox ? 'available' : 'live', strength: inbox ? 'reference' : null, heldState: null, received: true,
      section: item.section, ownSection: null, ownTeaser: null, from: early ? item.publishedAt : null, until: null, sending: null,
      createdBy: null, origin: item.origin, steward: unit, scope: tree.scope(unit),
    };
  });
} // prettier-ignore

async function write(req: PayloadRequest, rows: readonly BulkDoc[]): Promise<void> {
  await bulkWrite(req, { inserts: [{ collection: 'placements', docs: rows }], patches: [] });
  const taken = rows.filter(({ strength }) => strength === null);
  await invalidate(req, taken.map(({ channel }) => String(channel)));
  for (const { item, steward, state, subscription } of taken)
    await recordAudit(req, {
      action: 'articles.take', collection: 'articles', document: String(item), unit: String(steward),
      before: { state: null }, after: { state: String(state), subscription: String(subscription) },
    });
} // prettier-ignore

/**
 * Takes what units follow: one row on `local:<unit>` for each new item that a subscription matches, unless the unit has it.
 * Walks through public items by the time of their last change; a run that is repeated finds its rows there and writes none.
 */
export async function followUnits(req: PayloadRequest, now = Date.now()): Promise<void> {
  const tree = await getTree(req.payload);
  const today = vietnamDay(new Date(now));
  const open = ({ unit }: Subscription) => {
    const found = tree.get(unit);
    return found !== undefined && !isClosed(found, today);
  };
  const active = (await readSubscriptions(req)).filter(open);
  const known = await readCursor<Cursor>(req, FOLLOW_UNITS);
  if (active.length === 0)
    return writeCursor(req, FOLLOW_UNITS, { at: now, id: '', whole: true } satisfies Cursor);
  const start = known ?? { at: Math.min(...active.map(({ since }) => since)), id: '', whole: true };
  let cursor: Cursor = start.whole ? { at: start.at - OVERLAP, id: '', whole: false } : start;
  const index = bySource(active);
  const rows: BulkDoc[] = [];
  for (let seen = 0; seen < MOST_ITEMS && rows.length < MOST_ROWS && !cursor.whole;) {
    const docs = await itemsAfter(req, cursor);
    for (const doc of docs) {
      if (rows.length >= MOST_ROWS) break;
      const item = itemOf(doc);
      const takers = doc.deletedAt ? [] : takersOf(index, item, tree);
      if (takers.length > 0) rows.push(...(await rowsFor(req, tree, item, takers, now)));
      cursor = { at: new Date(String(doc.updatedAt)).getTime(), id: item.id, whole: false };
    }
    seen += docs.length;
    if (docs.length < PAGE && rows.length < MOST_ROWS) cursor = { ...cursor, whole: true };
  }
  // Nothing new: the overlap is counted from where it was, not from its own beginning.
  if (cursor.whole && cursor.at < start.at) cursor = { ...cursor, at: start.at };
  if (rows.length > 0) await write(req, rows);
  await writeCursor(req, FOLLOW_UNITS, cursor);
}
