import { parseChannel } from '@/tenants/channels';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

/** Single places in one alert; whoever needs more chooses a level (DESIGN 3). */
export const MOST_CHANNELS = 60;

export type ChannelFault = 'place-missing' | 'place-too-many' | 'place-foreign';

/**
 * What is wrong with the places of an alert: none, too many, or one that is not in the issuer's own subtree. Forged
 * addresses and those of groups or local decisions are foreign too.
 */
export function channelFault(tree: UnitTree, unit: string, channels: readonly string[]): ChannelFault | null {
  if (channels.length === 0) return 'place-missing';
  if (channels.length > MOST_CHANNELS) return 'place-too-many';
  const inside = channels.every((channel) => {
    const parsed = parseChannel(channel);
    if (!parsed || (parsed.kind !== 'unit' && parsed.kind !== 'tree')) return false;
    return tree.lineage(parsed.id).some(({ id }) => id === unit);
  });
  return inside ? null : 'place-foreign';
} // prettier-ignore

function unitsOf(tree: UnitTree, channel: string): readonly TreeUnit[] {
  const parsed = parseChannel(channel);
  if (parsed?.kind === 'unit') return [tree.get(parsed.id)].filter((unit) => unit !== undefined);
  if (parsed?.kind !== 'tree') return [];
  const all = tree.subtree(parsed.id);
  // "The communes below U" does not hold U itself.
  return parsed.level === null
    ? all
    : all.filter(({ id, level }) => level === parsed.level && id !== parsed.id);
}

/** Ids of the units whose sites channels reach, closed ones left out, in a stable order. @param today YYYY-MM-DD */
export const sitesOf = (tree: UnitTree, channels: readonly string[], today: string): string[] => [
  ...new Set(
    channels
      .flatMap((channel) => unitsOf(tree, channel))
      .filter((unit) => !isClosed(unit, today))
      .map(({ id }) => id)
      .sort(),
  ),
];
