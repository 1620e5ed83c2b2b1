import { LEVELS, type Level } from './levels';

/**
 * Addresses for content (DESIGN 2): `unit:U` U's site, `tree:U` U and everything below, `tree:U:commune` the communes
 * below U, `group:G` a saved group of units, `local:U` U's own decision about an item, `sent:U` U's site by name, chosen by a
 * unit above: apart from `unit:U`, so that what was sent never meets what U wrote or accepted.
 */
export type Channel = string;

export type ParsedChannel =
  | { kind: 'unit' | 'sent' | 'local' | 'group'; id: string }
  | { kind: 'tree'; id: string; level: Level | null };

export const unitChannel = (unit: string): Channel => `unit:${unit}`;
export const sentChannel = (unit: string): Channel => `sent:${unit}`;
export const localChannel = (unit: string): Channel => `local:${unit}`;
export const groupChannel = (group: string): Channel => `group:${group}`;
export const treeChannel = (unit: string, level?: Level | null): Channel =>
  level ? `tree:${unit}:${level}` : `tree:${unit}`;

/** Reads a channel; null when it is not one. */
export function parseChannel(channel: string): ParsedChannel | null {
  const [kind, id, level, ...rest] = channel.split(':');
  if (!id || rest.length > 0) return null;
  if (kind === 'unit' || kind === 'sent' || kind === 'local' || kind === 'group') {
    return level === undefined ? { kind, id } : null;
  }
  if (kind !== 'tree') return null;
  if (level === undefined) return { kind, id, level: null };
  return LEVELS.includes(level as Level) ? { kind, id, level: level as Level } : null;
}

export type FeedUnit = { id: string; level: Level };

/**
 * The channels whose placements appear in a unit's feed.
 * @param lineage the unit's ancestors-or-self, the unit itself last
 * @param groups ids of saved groups that hold the unit (`tree.groupsOf`), the nearest owner's first
 */
export function feedKeys(lineage: readonly FeedUnit[], groups: readonly string[] = []): Channel[] {
  const self = lineage[lineage.length - 1];
  if (!self) return [];
  return [
    localChannel(self.id),
    unitChannel(self.id),
    sentChannel(self.id),
    treeChannel(self.id),
    // "The communes below U" does not hold U itself, so the level form starts at the parent.
    ...[...lineage]
      .reverse()
      .slice(1)
      .flatMap((unit) => [treeChannel(unit.id, self.level), treeChannel(unit.id)]),
    ...groups.map(groupChannel),
  ];
}
