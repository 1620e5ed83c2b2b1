import type { PayloadRequest, Where } from 'payload';

import { feedRows, itemRows } from '@/database/feed-rows';
import { feedKeys, localChannel, unitChannel } from '@/tenants/channels';
import { SCOPE_KEYS } from '@/tenants/levels';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Subscription } from './subscription';

const DAY = 86_400_000;

/** Days looked back upon. */
export const SIMULATED_DAYS = 30;

/** More is not read: whoever would receive as many a month knows enough. */
const MOST = 1000;
const SHOWN = 10;

export type SimulationOrder = Pick<Subscription, 'unit' | 'source' | 'below' | 'section'>;

export type Simulation = {
  items: number;
  /** rounded to one place */
  perWeek: number;
  /** of these the unit has as many already: shown on its site, or decided about */
  already: number;
  /** there are more than were counted */
  more: boolean;
  newest: { item: string; title: string; origin: string; date: number }[];
};

type Found = { id: string; origin: string; date: number };

/** What one unit wrote: its own channel, by the index of feeds. */
async function byUnit(req: PayloadRequest, order: SimulationOrder, since: number): Promise<Found[]> {
  const rows = await feedRows(req.payload, {
    channels: [unitChannel(order.source)], states: ['live'], limit: MOST + 1, received: false,
    ...(order.section === null ? {} : { section: order.section }),
  });
  return rows.filter(({ date, origin }) => date >= since && origin === order.source).map(({ item, origin, date }) => ({ id: item, origin, date }));
} // prettier-ignore

/** What a part of the tree wrote: public items by (scope, _status, publishedAt). */
async function byBranch(
  req: PayloadRequest,
  tree: UnitTree,
  { unit, source, section }: SimulationOrder,
  since: number,
  now: number,
): Promise<Found[]> {
  const level = tree.get(source)?.level;
  if (!level) return [];
  const where: Where[] = [
    { [`scope.${SCOPE_KEYS[level]}`]: { equals: source } }, { _status: { equals: 'published' } },
    { publishedAt: { greater_than_equal: new Date(since).toISOString() } }, { publishedAt: { less_than_equal: new Date(now).toISOString() } },
    ...(section === null ? [] : [{ section: { equals: section } }]),
  ];
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'articles', req, limit: MOST + 1, pagination: false, sort: '-publishedAt', where: { and: where },
    select: { origin: true, publishedAt: true, deletedAt: true },
  });
  return docs
    .filter(({ origin, deletedAt }) => !deletedAt && String(origin) !== unit)
    .map(({ id, origin, publishedAt }) => ({ id: String(id), origin: String(origin), date: new Date(String(publishedAt)).getTime() }));
} // prettier-ignore

/** What a subscription would have brought over the last 30 days. Reads at most 1,000 items, by index; writes nothing. */
export async function simulateSubscription(
  req: PayloadRequest,
  tree: UnitTree,
  order: SimulationOrder,
  now = Date.now(),
): Promise<Simulation> {
  const since = now - SIMULATED_DAYS * DAY;
  const all = await (order.below ? byBranch(req, tree, order, since, now) : byUnit(req, order, since)); // prettier-ignore
  const found = all.slice(0, MOST);
  const shown = found.slice(0, SHOWN);
  const keys = feedKeys(tree.lineage(order.unit), tree.groupsOf(order.unit));
  const ids = found.map(({ id }) => id);
  const local = localChannel(order.unit);
  const [live, decided, cards] = await Promise.all([
    itemRows(req.payload, ids, keys, ['live']),
    itemRows(req.payload, ids, [local], ['available', 'waiting', 'hidden', 'past']),
    itemRows(req.payload, shown.map(({ id }) => id), [...new Set(shown.map(({ origin }) => unitChannel(origin)))], ['live']),
  ]); // prettier-ignore
  const titles = new Map(cards.map(({ item, card }) => [item, (card as { vi: { title: string } }).vi.title])); // prettier-ignore
  return {
    items: found.length,
    perWeek: Math.round((found.length / SIMULATED_DAYS) * 70) / 10,
    already: new Set([...live, ...decided].map(({ item }) => item)).size,
    more: all.length > MOST,
    newest: shown.map(({ id, origin, date }) => ({ item: id, origin, date, title: titles.get(id) ?? '' })), // prettier-ignore
  };
}
