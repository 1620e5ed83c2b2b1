const FIRST = 30_000;
const LONGEST = 3_600_000;

/**
 * Milliseconds until a scheduled publication that failed is tried again: 30 s, 1 min, 2 min … at most an hour.
 * @param attempts how often it was tried before
 */
export const backOff = (attempts: number): number => Math.min(FIRST * 2 ** attempts, LONGEST);
