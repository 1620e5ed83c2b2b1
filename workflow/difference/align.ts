import { diffArrays } from 'diff';

import type { TextBlock } from '@/richtext/text-blocks';

/** A block of the old text beside the one it became; null where there is none. */
export type BlockPair = { old: TextBlock | null; new: TextBlock | null };

const same = (a: TextBlock, b: TextBlock): boolean =>
  a.kind === b.kind && a.text === b.text && a.media === b.media;

const wordsOf = ({ text }: TextBlock): string[] => text.toLocaleLowerCase('vi').match(/[\p{L}\p{N}]+/gu) ?? []; // prettier-ignore

/** How much of their words two blocks share, from 0 to 1. A picture is like a picture only when it is the same one. */
function likeness(a: TextBlock, b: TextBlock): number {
  if (a.media || b.media) return a.media === b.media ? 1 : 0;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count > 0) shared += 1;
    bag.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, left.length + right.length);
}

const ALIKE = 0.4;
/** Beyond this two texts have so little in common that they are put side by side as they come. */
const MOST_EDITS = 400;
/** Longer stretches are paired in order: comparing all with all would grow with their square. */
const MOST_COMPARED = 80;

/** Pairs the blocks of a stretch that changed: in order, those that are most alike together. */
function pairStretch(old: readonly TextBlock[], fresh: readonly TextBlock[]): BlockPair[] {
  if (old.length > MOST_COMPARED || fresh.length > MOST_COMPARED) {
    const longest = Math.max(old.length, fresh.length);
    return Array.from({ length: longest }, (_, i) => ({ old: old[i] ?? null, new: fresh[i] ?? null }));
  }
  const score: number[][] = Array.from({ length: old.length + 1 }, () => Array<number>(fresh.length + 1).fill(0));
  const alike = old.map((a) => fresh.map((b) => likeness(a, b)));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const together = alike[i]![j]! >= ALIKE ? alike[i]![j]! + score[i + 1]![j + 1]! : 0;
      score[i]![j] = Math.max(score[i + 1]![j]!, score[i]![j + 1]!, together);
    }
  const pairs: BlockPair[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const here = score[i]?.[j] ?? 0;
    if (i < old.length && j < fresh.length && alike[i]![j]! >= ALIKE && here === alike[i]![j]! + score[i + 1]![j + 1]!) {
      pairs.push({ old: old[i]!, new: fresh[j]! });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= fresh.length || here === score[i + 1]![j]!)) {
      pairs.push({ old: old[i]!, new: null });
      i += 1;
    } else {
      pairs.push({ old: null, new: fresh[j]! });
      j += 1;
    }
  }
  return pairs;
} // prettier-ignore

/** The blocks of two texts side by side in reading order. */
export function alignBlocks(old: readonly TextBlock[], fresh: readonly TextBlock[]): BlockPair[] {
  const changes = diffArrays([...old], [...fresh], { comparator: same, maxEditLength: MOST_EDITS });
  if (!changes) return pairStretch(old, fresh);
  const pairs: BlockPair[] = [];
  let [i, j] = [0, 0];
  let out: TextBlock[] = [];
  let put: TextBlock[] = [];
  const flush = (): void => {
    pairs.push(...pairStretch(out, put));
    [out, put] = [[], []];
  };
  for (const { value, added, removed } of changes) {
    const count = value.length;
    if (removed) out.push(...old.slice(i, (i += count)));
    else if (added) put.push(...fresh.slice(j, (j += count)));
    else {
      flush();
      // Each from its own text: blocks that say the same may still look different.
      for (let k = 0; k < count; k += 1) pairs.push({ old: old[i + k]!, new: fresh[j + k]! });
      i += count;
      j += count;
    }
  }
  flush();
  return pairs;
}
