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
 * (DESIGN 3, Precedence). A tied row has no say where no other one shows the item.
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
    (row) => keys.includes(row.channel) && (row.until === null || row.until > now),
  );
  const current = standing
    .filter((row) => !row.tied || standing.some((one) => one !== row && one.state === 'live'))
    .sort((a, b) => rank(a.channel, keys) - rank(b.channel, keys));
  const first = current[0];
  if (!first) return null;
  if (first.state === 'live') return first;
  return (
    current.find((row) => row.strength === 'mandatory' && row.state === 'live' && isSent(row)) ??
    null
  );
}
