import { localChannel, treeChannel, unitChannel } from '@/tenants/channels';

import type { FeedRow } from './placement';

/** Which part of a unit's feed: all of it; what stands on its own channel; or what comes from above and from groups. */
export type FeedPart = 'all' | 'own' | 'above';

/** Channels by which a unit shows something on its own account. */
export const ownChannels = (unit: string): string[] => [unitChannel(unit), treeChannel(unit)];

/**
 * Whether an item belongs to a part. A local decision is about an item, it does not bring it: the other rows say where it
 * came from; where only the decision is left (a reference that was taken), its origin does.
 * @param rows all current feed rows of one item on the unit's channels
 */
export function inPart(
  part: FeedPart,
  unit: string,
  rows: readonly FeedRow[],
  now: number,
): boolean {
  if (part === 'all') return true;
  const current = rows.filter(({ until }) => until === null || until > now);
  const sources = current.filter(({ channel }) => channel !== localChannel(unit));
  const own =
    sources.some(({ channel }) => ownChannels(unit).includes(channel)) ||
    (sources.length === 0 && current[0]?.origin === unit);
  return own === (part === 'own');
}
