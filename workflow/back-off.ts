const FIRST = 30_000;
const LONGEST = 3_600_000;

/**
 * Milliseconds until a scheduled publication is tried again: 30 s, 1 min, 2 min … at most an hour. The first is what a
 * crash in the middle costs, so it lies well within the minute that a schedule may be late.
 * @param attempts how often it was tried before
 */
export const backOff = (attempts: number): number => Math.min(FIRST * 2 ** attempts, LONGEST);
