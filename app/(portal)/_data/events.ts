import { getFeed, type Cursor, type FeedRequest } from '@/syndication/feed';
import type { FeedRow } from '@/syndication/placement';
import { vietnamDay } from '@/tenants/day';

import type { Portal } from './portal';

/** Events are read by the day they were announced, so many at a time, and never more than so many times. */
const BATCH = 40;
const BATCHES = 3;

const lastDay = ({ card, startsAt }: FeedRow): string | null => {
  const end = card.event?.endsAt ? Date.parse(card.event.endsAt) : startsAt;
  return end === null || Number.isNaN(end) ? null : vietnamDay(new Date(end));
};

/** Events that are not over by a day's calendar, the next one first. @param today YYYY-MM-DD in Viet Nam */
export const upcoming = (rows: readonly FeedRow[], today: string): FeedRow[] =>
  rows
    .filter((row) => row.startsAt !== null && (lastDay(row) ?? '') >= today)
    .sort((a, b) => a.startsAt! - b.startsAt!);

/** The next events of a site, as far as they are among the latest announced. @param leftOut items that stand elsewhere */
export async function nextEvents(
  { payload, tree, today }: Portal,
  request: Omit<FeedRequest, 'kind' | 'limit'>,
  most: number,
  leftOut: ReadonlySet<string>,
): Promise<FeedRow[]> {
  const rows: FeedRow[] = [];
  let before: Cursor | null = null;
  for (let n = 0; n < BATCHES; n += 1) {
    const page = await getFeed(payload, tree, { ...request, kind: 'event', limit: BATCH, before });
    rows.push(...page.rows.filter(({ item }) => !leftOut.has(item)));
    before = page.next;
    if (!before || upcoming(rows, today).length >= most) break;
  }
  return upcoming(rows, today).slice(0, most);
}
