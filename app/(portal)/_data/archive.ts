import { firstDate, getFeed, type FeedRequest } from '@/syndication/feed';

import type { ArchiveView } from './archive-types';
import { monthAt, monthStart, shiftMonth, yearsBetween, type Month } from './month';
import type { Portal } from './portal';

/** Older months are reached from month to month. */
const MOST_MONTHS = 240;

/** How many months are tried that hold nothing but what is hidden here. */
const TRIES = 12;

export const monthHref = (path: string, month: Month): string => `${path}?thang=${month}`;

type Of = Omit<FeedRequest, 'limit'>;

/** What an index must read of a feed to show one month of it. */
export const ofMonth = (month: Month): Pick<FeedRequest, 'since' | 'before'> => ({
  since: monthStart(month),
  before: { date: monthStart(shiftMonth(month, 1)), item: '' },
});

async function earlier({ payload, tree }: Portal, of: Of, month: Month): Promise<Month | null> {
  const before = { date: monthStart(month), item: '' };
  const { rows } = await getFeed(payload, tree, { ...of, before, limit: 1 });
  return rows[0] ? monthAt(rows[0].date) : null;
}

async function later({ payload, tree }: Portal, of: Of, month: Month): Promise<Month | null> {
  let next = shiftMonth(month, 1);
  for (let n = 0; n < TRIES; n += 1) {
    const date = await firstDate(payload, tree, { ...of, since: monthStart(next) });
    if (date === null) return null;
    const found = monthAt(date);
    const { rows } = await getFeed(payload, tree, { ...of, ...ofMonth(found), limit: 1 });
    if (rows.length > 0) return found;
    next = shiftMonth(found, 1);
  }
  return null;
}

/** The months of a list from its newest item back to its oldest; undefined where there is but one. */
export async function archiveOf(
  at: Portal,
  of: Of,
  path: string,
  month?: Month,
): Promise<ArchiveView | undefined> {
  const now = at.today.slice(0, 7);
  const [oldest, latest] = await Promise.all([
    firstDate(at.payload, at.tree, of),
    earlier(at, of, shiftMonth(now, 1)),
  ]);
  if (oldest === null || latest === null) return undefined;
  const newest = month !== undefined && month > latest && month <= now ? month : latest;
  const bound = shiftMonth(newest, 1 - MOST_MONTHS);
  const begins = monthAt(oldest) > bound ? monthAt(oldest) : bound;
  const first = begins < newest ? begins : newest;
  const years = yearsBetween(newest, first);
  if (month === undefined) return first < newest ? { action: path, years } : undefined;
  const [back, on] = await Promise.all([earlier(at, of, month), later(at, of, month)]);
  const link = (to: Month | null) => (to ? { month: to, href: monthHref(path, to) } : undefined);
  return { action: path, years, chosen: { month, earlier: link(back), later: link(on) } };
}
