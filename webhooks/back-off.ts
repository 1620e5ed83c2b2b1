const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** An address that failed so many times in a row, over two days, is switched off; so is a delivery given up. */
export const MOST_FAILURES = 12;

/** Milliseconds until the next attempt: 1, 2, 4 … minutes, at most a day. @param failures at least 1 */
export const backOff = (failures: number): number => Math.min(MINUTE * 2 ** (failures - 1), DAY);
