import type { Payload } from 'payload';

import { itemRows } from '@/database/feed-rows';
import { feedKeys } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { lastMoment } from './last-moment';
import { FEED_STATES, type FeedRow } from './placement';
import { decide } from './precedence';

const onSite = (
  tree: UnitTree,
  unit: string,
  rows: readonly FeedRow[],
  keys: readonly string[],
  now: number,
): FeedRow | null => {
  const last = lastMoment(tree, unit);
  const received = rows.filter(({ date }) => last === null || date <= last);
  return decide(received, keys, now);
};

/** For each of some items that show on a unit's site now, the row by which it does. */
export async function visibleAmong(
  payload: Payload,
  tree: UnitTree,
  unit: string,
  items: readonly string[],
  now = Date.now(),
): Promise<ReadonlyMap<string, FeedRow>> {
  const keys = feedKeys(tree.lineage(unit), tree.groupsOf(unit));
  const rows = (await itemRows(payload, items, keys, FEED_STATES)) as FeedRow[];
  const shown = [...new Set(items)].map((item): [string, FeedRow | null] => {
    const own = rows.filter((row) => row.item === item);
    return [item, onSite(tree, unit, own, keys, now)];
  });
  return new Map(shown.filter((one): one is [string, FeedRow] => one[1] !== null));
}

/** The row by which an item shows on a unit's site now, or null: whether its page may be opened there. */
export async function visibleOn(
  payload: Payload,
  tree: UnitTree,
  unit: string,
  item: string,
  groups: readonly string[] = tree.groupsOf(unit),
  now = Date.now(),
): Promise<FeedRow | null> {
  const keys = feedKeys(tree.lineage(unit), groups);
  const rows = await itemRows(payload, [item], keys, FEED_STATES);
  return onSite(tree, unit, rows as FeedRow[], keys, now);
}

/**
 * The row by which an item that has ended would show on a unit's site, had it not; null where it never showed, was hidden
 * or recalled, or its window is over: what became of it is told where people may look for it, and nowhere else.
 */
export async function restingOn(
  payload: Payload,
  tree: UnitTree,
  unit: string,
  item: string,
  now = Date.now(),
): Promise<FeedRow | null> {
  const keys = feedKeys(tree.lineage(unit), tree.groupsOf(unit));
  const rows = await itemRows(payload, [item], keys, ['past']);
  const held = rows
    .map((row) => ({ ...row, state: row.heldState }))
    .filter(({ state }) => FEED_STATES.some((one) => one === state));
  return onSite(tree, unit, held as FeedRow[], keys, now);
}
