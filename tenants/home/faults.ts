import type { Level } from '../levels';
import { isLinkTarget } from '../link-target';
import { fitsLevel, keyOf, MOST_BLOCKS, type HomeBlock, type HomeKind } from './blocks';
import { STANDARD_HOME } from './standard';

export type HomeFault = {
  code:
    | 'too-many' | 'twice' | 'not-here' | 'above-first' | 'no-title' | 'bad-link'
    | 'locked-missing' | 'locked-below' | 'locked-hidden';
  kind: HomeKind;
  /** where it must stand at the lowest, from 1; of `locked-below` */
  place?: number;
}; // prettier-ignore

function* ofBlocks(level: Level, blocks: readonly HomeBlock[]): Generator<HomeFault> {
  const seen = new Set<string>();
  for (const block of blocks) {
    const { kind, links } = block;
    const key = keyOf(block);
    if (key !== null && seen.has(key)) yield { code: 'twice', kind };
    if (key !== null) seen.add(key);
    if (!fitsLevel(kind, level)) yield { code: 'not-here', kind };
    if ((kind === 'links' || kind === 'text') && !block.title) yield { code: 'no-title', kind };
    if (kind === 'links' && links.some(({ label, href }) => !label || !isLinkTarget(href)))
      yield { code: 'bad-link', kind };
  }
  if (blocks.length > MOST_BLOCKS) yield { code: 'too-many', kind: blocks[MOST_BLOCKS]!.kind };
  if (level !== 'commune') return;
  const shown = blocks.filter(({ hidden }) => !hidden).map(({ kind }) => kind);
  const above = shown.indexOf('fromAbove');
  const last = Math.max(
    shown.lastIndexOf('notices'),
    shown.lastIndexOf('news'),
    shown.lastIndexOf('lead'),
  );
  if (above >= 0 && above < last) yield { code: 'above-first', kind: 'fromAbove' };
}

function* ofLocks(standard: readonly HomeBlock[], own: readonly HomeBlock[]): Generator<HomeFault> {
  const shown = own.filter(({ hidden }) => !hidden).map(keyOf);
  for (const [place, block] of standard.entries()) {
    const key = keyOf(block);
    // A locked text or group of links is the province's: it is put in whatever the unit has.
    if (!block.locked || key === null) continue;
    const at = shown.indexOf(key);
    if (at < 0) yield { code: 'locked-missing', kind: block.kind };
    if (at > place) yield { code: 'locked-below', kind: block.kind, place: place + 1 };
  }
}

/** What stands in the way of a unit's own arrangement; the first is what its people are told. */
export function ownFaults(
  level: Level,
  standard: readonly HomeBlock[],
  own: readonly HomeBlock[],
): HomeFault[] {
  if (own.length === 0) return [];
  const base = (standard.length > 0 ? standard : STANDARD_HOME[level]).filter(
    (block) => (block.locked || !block.hidden) && fitsLevel(block.kind, level),
  );
  return [...ofLocks(base, own), ...ofBlocks(level, own)];
}

/** What stands in the way of a level's standard arrangement. */
export const standardFaults = (level: Level, standard: readonly HomeBlock[]): HomeFault[] => [
  ...standard
    .filter(({ hidden, locked }) => hidden && locked)
    .map(({ kind }): HomeFault => ({ code: 'locked-hidden', kind })),
  ...ofBlocks(level, standard),
];
