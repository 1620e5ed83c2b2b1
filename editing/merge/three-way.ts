import { diffIndices } from 'node-diff3';

/** A stretch of three lists, as half-open ranges: the same in all, or changed by one or both. */
export type Stretch = {
  touched: 'nobody' | 'mine' | 'theirs' | 'both';
  mine: [number, number];
  theirs: [number, number];
};

type Hunk = { side: 'mine' | 'theirs'; from: number; to: number; grew: number };

const hunksOf = (base: string[], other: string[], side: Hunk['side']): Hunk[] =>
  diffIndices(base, other).map(({ buffer1: [from, length], buffer2: [, otherLength] }) => ({
    side, from, to: from + length, grew: otherLength - length,
  })); // prettier-ignore

/** Two changes of the same lines; what is put in at the edge of a changed line may belong before or after it. */
const meet = (from: number, to: number, hunk: Hunk): boolean =>
  hunk.from < to || (hunk.from === to && (hunk.from === hunk.to || from === to));

/**
 * Lays two lists beside the one that both began with (after diff3).
 * @param base names of the lines; equal names are equal lines
 */
export function threeWay(base: string[], mine: string[], theirs: string[]): Stretch[] {
  const hunks = [...hunksOf(base, mine, 'mine'), ...hunksOf(base, theirs, 'theirs')].sort((a, b) => a.from - b.from || a.to - b.to);
  const stretches: Stretch[] = [];
  const shift = { mine: 0, theirs: 0 };
  let done = 0;
  const push = (touched: Stretch['touched'], from: number, to: number, grew = { mine: 0, theirs: 0 }) => {
    const range = (side: Hunk['side']): [number, number] => [from + shift[side], to + shift[side] + grew[side]];
    if (from < to || grew.mine || grew.theirs) stretches.push({ touched, mine: range('mine'), theirs: range('theirs') });
    shift.mine += grew.mine;
    shift.theirs += grew.theirs;
    done = to;
  };
  for (let next = 0; next < hunks.length; ) {
    const group = [hunks[next]!];
    let { from, to } = hunks[next]!;
    for (next += 1; next < hunks.length && meet(from, to, hunks[next]!); next += 1) {
      group.push(hunks[next]!);
      from = Math.min(from, hunks[next]!.from);
      to = Math.max(to, hunks[next]!.to);
    }
    push('nobody', done, from);
    const grewBy = (side: Hunk['side']): number => group.filter((one) => one.side === side).reduce((sum, { grew }) => sum + grew, 0);
    const sides = new Set(group.map(({ side }) => side));
    push(sides.size === 2 ? 'both' : group[0]!.side, from, to, { mine: grewBy('mine'), theirs: grewBy('theirs') });
  }
  push('nobody', done, base.length);
  return stretches;
} // prettier-ignore
