import type { Level } from '../levels';
import { fitsLevel, keyOf, MOST_BLOCKS, type HomeBlock, type HomeKind } from './blocks';
import { STANDARD_HOME } from './standard';

/** What a commune wrote itself: nothing from above stands before it. */
const OWN: readonly HomeKind[] = ['notices', 'news', 'lead'];

/** Drops what the level has no use for, what is hidden, and what stands there already. */
function sound(level: Level, blocks: readonly HomeBlock[]): HomeBlock[] {
  const seen = new Set<string>();
  const kept = blocks.filter((block) => {
    const key = keyOf(block);
    const shown = (block.locked || !block.hidden) && fitsLevel(block.kind, level);
    if (!shown || (key !== null && seen.has(key))) return false;
    if (key !== null) seen.add(key);
    return true;
  });
  return kept.slice(0, MOST_BLOCKS);
}

/** Puts every locked block of the standard where it is, unless the unit has put it further up. */
function withLocked(standard: readonly HomeBlock[], wanted: readonly HomeBlock[]): HomeBlock[] {
  const list = [...wanted];
  standard.forEach((block, place) => {
    if (!block.locked) return;
    const key = keyOf(block);
    const at = list.findIndex((one) => one === block || (key !== null && keyOf(one) === key));
    if (at >= 0) list.splice(at, 1);
    const to = at >= 0 && at <= place ? at : Math.min(place, list.length);
    list.splice(to, 0, block);
  });
  return list;
}

/** Takes away from the end, never a locked one. */
function bounded(list: HomeBlock[]): HomeBlock[] {
  const last = list.findLastIndex(({ locked }) => !locked);
  return list.length <= MOST_BLOCKS || last < 0 ? list : bounded(list.toSpliced(last, 1));
}

/** On a commune's page what comes from above goes below the unit's own notices and news. */
function ownFirst(level: Level, list: HomeBlock[]): HomeBlock[] {
  if (level !== 'commune') return list;
  const at = list.findIndex(({ kind }) => kind === 'fromAbove');
  const last = list.findLastIndex(({ kind }) => OWN.includes(kind));
  if (at < 0 || at > last) return list;
  return list.toSpliced(at, 1).toSpliced(last, 0, list[at]!);
}

/**
 * The home page of a site, block by block, from top to bottom.
 * @param standard what the province laid down for the level; empty: the built-in one
 * @param own what the unit arranged; empty: the standard. Whatever it says, the rails hold.
 */
export function homeLayout(
  level: Level,
  standard: readonly HomeBlock[],
  own: readonly HomeBlock[],
): HomeBlock[] {
  const base = ownFirst(level, sound(level, standard.length > 0 ? standard : STANDARD_HOME[level]));
  // Only the standard locks.
  const mine = sound(level, own.map((block) => ({ ...block, locked: false }))); // prettier-ignore
  return ownFirst(level, bounded(withLocked(base, own.length > 0 ? mine : base)));
}

/** Whether the block at a place of a commune's page stands before something of its own: then it shows only what the unit wrote. */
export const ownItemsOnly = (level: Level, layout: readonly HomeBlock[], at: number): boolean =>
  level === 'commune' && layout.slice(at + 1).some(({ kind }) => OWN.includes(kind));
