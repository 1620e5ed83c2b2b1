import { childrenOf, rootOf, type StateNode } from '@/richtext/state';

import { blockKey } from './block-key';
import type { Frame, Place } from './place';
import { threeWay, type Stretch } from './three-way';

const blocksOf = (state: unknown): StateNode[] => {
  const root = rootOf(state);
  const blocks = root ? childrenOf(root) : [];
  // An empty editor holds one empty paragraph: no text at all.
  const empty =
    blocks.length === 1 && blocks[0]?.type === 'paragraph' && childrenOf(blocks[0]).length === 0;
  return empty ? [] : blocks;
};

/** Without the common text every difference may be anybody's. */
const twoWay = (mine: string[], theirs: string[]): Stretch[] =>
  threeWay(theirs, mine, theirs).map((stretch) => ({
    ...stretch,
    touched: stretch.touched === 'nobody' ? 'nobody' : 'both',
  }));

/** Lays two rich texts side by side, paragraph by paragraph. @param base undefined: unknown */
export function compareRich(path: string, base: unknown, mine: unknown, theirs: unknown): { places: Place[]; frame: Frame } {
  const [own, other] = [blocksOf(mine), blocksOf(theirs)];
  const [ownKeys, otherKeys] = [own.map(blockKey), other.map(blockKey)];
  const stretches = base === undefined ? twoWay(ownKeys, otherKeys) : threeWay(blocksOf(base).map(blockKey), ownKeys, otherKeys);
  const places: Place[] = [];
  const frame: Frame = stretches.map(({ touched, mine: [from, to], theirs: [otherFrom, otherTo] }) => {
    const blocks = own.slice(from, to);
    const same = ownKeys.slice(from, to).join('\n') === otherKeys.slice(otherFrom, otherTo).join('\n');
    if (touched === 'nobody' || same) return blocks;
    const key = `${path}:${places.length}`;
    places.push({ key, path, part: from + 1, touched, rich: true, mine: blocks, theirs: other.slice(otherFrom, otherTo) });
    return key;
  });
  return { places, frame };
} // prettier-ignore
