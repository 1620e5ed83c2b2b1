import type { PayloadRequest } from 'payload';

import { feedRows } from '@/database/feed-rows';
import type { Cursor, StoredPlacement } from '@/database/feed-query';
import { feedKeys, localChannel, unitChannel } from '@/tenants/channels';
import type { Level } from '@/tenants/levels';
import type { UnitTree } from '@/tenants/unit-tree';

import { keysFromAbove } from './from-above';
import { acceptedRow, inboxRow, placementsFor, type InboxRow } from './inbox-row';
import type { InboxTab } from './inbox-tabs';
import type { Strength } from './placement';
import { unclassifiedRow, type Hearing } from './unclassified';
import { sectionsOfUnit } from './unit-sections';

export type InboxAsk = {
  unit: string;
  tab: InboxTab;
  limit: number;
  before?: Cursor | null;
  origin?: string | null;
  section?: string | null;
  strength?: Strength | null;
  /** level of the unit that wrote it */
  level?: Level | null;
  /** only what is dated since this moment */
  since?: number | null;
};

export type InboxPage = { rows: InboxRow[]; next: Cursor | null };

/** More than this is looked at when the next page is asked for. */
const MAX_BATCHES = 8;

/** What waits to be classified is sifted out of all that shows: it is rare, so more is read at once. */
const SIFTED = 200;

const DECISION = { new: null, taken: 'live', skipped: 'hidden' } as const;

function wanted(tree: UnitTree, ask: InboxAsk, row: InboxRow): boolean {
  return (
    (ask.tab === 'unclassified' || row.decision === DECISION[ask.tab]) &&
    (!ask.origin || row.origin === ask.origin) &&
    (!ask.section || row.section === ask.section) &&
    (!ask.strength || row.strength === ask.strength) &&
    (!ask.level || tree.get(row.origin)?.level === ask.level)
  );
}

/** The rows by which a tab finds its items: what others sent, what a subscription brought, what the unit decided, or what shows. */
async function batchOf(
  req: PayloadRequest,
  { unit, tab }: InboxAsk,
  { keys, above }: Hearing,
  from: { limit: number; before: Cursor | null },
): Promise<StoredPlacement[]> {
  const local = [localChannel(unit)];
  if (tab === 'unclassified')
    return feedRows(req.payload, { channels: keys, states: ['live'], ...from });
  if (tab !== 'new') {
    if (tab === 'skipped')
      return feedRows(req.payload, { channels: local, states: ['hidden'], ...from });
    return merged(from.limit, [
      feedRows(req.payload, { channels: local, states: ['live', 'past'], ...from }),
      feedRows(req.payload, {
        channels: [unitChannel(unit)],
        states: ['live'],
        received: true,
        ...from,
      }),
    ]);
  }
  // Asked apart: what a unit has taken must not be walked through to find what is new.
  return merged(from.limit, [
    feedRows(req.payload, { channels: above, states: ['live', 'available'], ...from }),
    feedRows(req.payload, { channels: local, states: ['available'], ...from }),
  ]);
}

/** Batches of several questions as one, newest first. */
async function merged(limit: number, batches: readonly Promise<StoredPlacement[]>[]) {
  return (await Promise.all(batches))
    .flat()
    .sort((a, b) => b.date - a.date || (a.item < b.item ? 1 : a.item > b.item ? -1 : 0))
    .slice(0, limit);
}

/**
 * What was sent to a unit, newest first, computed: a batch of rows by the index of feeds, then all that counts about these
 * items by (item, channel). Paged by cursor; nothing is ever counted.
 */
export async function getInbox(
  req: PayloadRequest,
  tree: UnitTree,
  ask: InboxAsk,
  now = Date.now(),
): Promise<InboxPage> {
  const { unit } = ask;
  const sifts = ask.tab === 'unclassified';
  const hearing: Hearing = {
    unit, keys: feedKeys(tree.lineage(unit), tree.groupsOf(unit)), above: keysFromAbove(tree, unit),
    sections: sifts ? await sectionsOfUnit(req, tree, unit) : new Set(),
  };
  const { keys, above } = hearing;
  // Each item has at most a row per key: a batch of this size holds at least one item whole.
  const size = Math.max(keys.length + 2, sifts ? SIFTED : ask.limit * 2);
  const rows: InboxRow[] = [];
  let before = ask.before ?? null;
  for (let n = 0; n < MAX_BATCHES && rows.length <= ask.limit; n += 1) {
    const batch = await batchOf(req, ask, hearing, { limit: size, before });
    const full = batch.length === size;
    const seen = [...new Map(batch.map(({ item, date }) => [item, date]))];
    // The rows of the last item of a full batch may go on in the next one.
    const items = full && seen.length > 1 ? seen.slice(0, -1) : seen;
    const about = await placementsFor(req, unit, keys, items.map(([item]) => item));
    for (const [item, date] of items) {
      if (ask.since && date < ask.since) return page(rows, ask.limit, null);
      before = { date, item };
      const all = about.filter((one) => one.item === item);
      const own = ask.tab === 'taken' ? acceptedRow(unit, all) : null;
      const row = sifts ? unclassifiedRow(hearing, all, now) : (own ?? inboxRow(unit, above, all, now));
      if (row && wanted(tree, ask, row)) rows.push(row);
    }
    if (!full) return page(rows, ask.limit, null);
  }
  return page(rows, ask.limit, before);
} // prettier-ignore

function page(rows: InboxRow[], limit: number, scanned: Cursor | null): InboxPage {
  if (rows.length <= limit) return { rows, next: scanned };
  const shown = rows.slice(0, limit);
  const last = shown[shown.length - 1]!;
  return { rows: shown, next: { date: last.date, item: last.item } };
}
