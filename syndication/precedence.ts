import { parseChannel } from '@/tenants/channels';

import type { FeedRow } from './placement';

/** Smaller wins: local decision, own channel, what was sent to the unit by name, then the order of the unit's feed keys (nearest ancestor, level before tree). */
export const rank = (channel: string, keys: readonly string[]): number => keys.indexOf(channel);

const isSent = (row: FeedRow): boolean => {
  const kind = parseChannel(row.channel)?.kind;
  return kind === 'tree' || kind === 'group' || kind === 'unit' || kind === 'sent';
};

/**
 * The row by which an item shows on a unit's site, or null when it does not.
 * A mandatory row of a sender shows whatever the local row says; else the first row in the order of `keys` decides
 * (DESIGN 3, Precedence). A tied row has no say where no other one shows the item, nor where the unit accepted it: it names
 * the section, also of what is mandatory and hidden otherwise. What is dated later shows nowhere before its day, by whatever row.
 * @param rows all feed rows of ONE item on the unit's channels
 * @param keys the unit's feed keys, most decisive first
 * @param now milliseconds since 1970
 */
export function decide(
  rows: readonly FeedRow[],
  keys: readonly string[],
  now: number,
): FeedRow | null {
  const standing = rows.filter(
    ({ channel, until, date }) =>
      keys.includes(channel) && (until === null || until > now) && !(date > now),
  );
  const others = standing.filter((row) => row.state === 'live' && !row.tied);
  const accepted = others.some(({ channel }) => parseChannel(channel)?.kind === 'unit');
  const current = standing
    .filter((row) => !row.tied || ((row.state === 'hidden' || !accepted) && others.length > 0))
    .sort((a, b) => rank(a.channel, keys) - rank(b.channel, keys));
  const first = current[0];
  if (!first) return null;
  if (first.state === 'live') return first;
  const required = current.find(
    (row) => row.strength === 'mandatory' && row.state === 'live' && isSent(row),
  );
  if (!required) return null;
  return first.tied ? { ...required, section: first.section } : required;
}
