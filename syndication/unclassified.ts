import type { Channel } from '@/tenants/channels';

import { acceptedRow, inboxRow, type InboxPlacement, type InboxRow } from './inbox-row';
import { FEED_STATES, type FeedRow } from './placement';
import { decide } from './precedence';

/** How a unit hears of items, and which sections it has. */
export type Hearing = {
  unit: string;
  /** all it listens to, and what of it others send by; the most decisive first */
  keys: readonly Channel[];
  above: readonly Channel[];
  sections: ReadonlySet<string>;
};

/**
 * An item of another unit that shows on a site in a section that the site does not have: *chờ phân loại*. Null for every
 * other one. Computed from the rows there are; nothing is written for it.
 * @param rows all of one item's (`placementsFor`)
 */
export function unclassifiedRow(
  { unit, keys, above, sections }: Hearing,
  rows: readonly InboxPlacement[],
  now: number,
): InboxRow | null {
  const feed = rows.filter(({ state }) => FEED_STATES.some((one) => one === state));
  const shown = decide(feed as unknown as FeedRow[], keys, now);
  if (!shown || shown.origin === unit) return null;
  if (shown.section && sections.has(shown.section)) return null;
  const line = inboxRow(unit, above, rows, now) ?? acceptedRow(unit, rows);
  return line && { ...line, section: shown.section };
}
