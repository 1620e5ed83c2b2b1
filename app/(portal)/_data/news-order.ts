import type { FeedRow } from '@/syndication/placement';

type Chosen = { leads: readonly FeedRow[]; pins: readonly FeedRow[]; news: readonly FeedRow[] };

/**
 * A unit's own news in the order of its home page, each item once: where the page opens with a lead story, the one that the
 * unit chose stands before the pins; then the pins, further lead stories, and what is newest.
 */
export function newsOrder({ leads, pins, news }: Chosen, opensWithLead: boolean): FeedRow[] {
  const before = opensWithLead ? leads.slice(0, 1) : [];
  const rows = [...before, ...pins, ...leads, ...news];
  return [...new Map(rows.map((row) => [row.item, row])).values()];
}

/** As many as the unit wants, and whatever is pinned among the first. */
export const newsShown = (pins: number, wanted = 3): number => Math.max(wanted, pins);
