import type { PayloadRequest } from 'payload';

import { feedRows } from '@/database/feed-rows';
import { feedKeys } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import type { FeedRow } from './placement';
import { areSimilar } from './similar-titles';

const DAY = 24 * 60 * 60 * 1000;
const DAYS = 30;
/** A busy site publishes less in thirty days. */
const MOST_ROWS = 600;
const MOST_SHOWN = 3;

/** An item on a site whose title says nearly the same. */
export type SimilarItem = { item: string; title: string; date: number; origin: string };

/**
 * What stands on a unit's site since thirty days under a very similar title: one query over the index of feeds. Only what is
 * public there.
 */
export async function similarItems(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  about: { item: string; title: string },
  now: number,
): Promise<SimilarItem[]> {
  const keys = feedKeys(tree.lineage(unit), tree.groupsOf(unit));
  const rows = (await feedRows(req.payload, { channels: keys, states: ['live'], limit: MOST_ROWS })) as FeedRow[];
  const recent = rows.filter(({ item, date, tied }) => !tied && item !== about.item && date >= now - DAYS * DAY);
  const found = new Map<string, SimilarItem>();
  for (const { item, date, origin, card } of recent)
    if (areSimilar(card.vi.title, about.title)) found.set(item, { item, title: card.vi.title, date, origin });
  return [...found.values()].slice(0, MOST_SHOWN);
} // prettier-ignore
