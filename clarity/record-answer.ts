import type { Payload } from 'payload';

import { oneAtATime } from '@/database/one-at-a-time';
import { vietnamDay } from '@/tenants/day';

import { countUp } from './count-up';
import { recount, standingKey } from './recount';
import type { ShownItem } from './row';

/**
 * A reader said whether a page is clear. Counts only, by the day: for the site where he read it, and for the item. The same
 * few statements whatever the number of sites.
 * @param site the unit of the site, which shows the item: the caller has made sure
 */
export async function recordAnswer(
  payload: Payload,
  item: ShownItem,
  { site, language, clear }: { site: string; language: 'vi' | 'en'; clear: boolean },
  now = Date.now(),
): Promise<void> {
  const answer = { clear, language, day: vietnamDay(new Date(now)) };
  for (const of of [
    { item, site },
    { item, site: '' },
  ]) {
    await countUp(payload, of, answer);
    // Two first answers at once both make the standing, and one of them is refused: it finds the row when it tries again.
    await oneAtATime(payload, `standing ${standingKey(of)}`, () =>
      recount(payload, of, now).catch(() => recount(payload, of, now)),
    );
  }
}
