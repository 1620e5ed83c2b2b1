/** How many tries are free within a window, before a pause as long as the window. */
export type Allowance = { readonly points: number; readonly seconds: number };

/**
 * Counts tries per key. The one implementation today keeps them in the memory of one process; several
 * instances behind a balancer each have their own count, so an attacker gets the allowance once per instance.
 */
export interface Throttle {
  /** Uses up one try. @returns null while tries are left, else the milliseconds until the next one */
  take(key: string): Promise<number | null>;
  /** Returns a try that turned out to be rightful. */
  giveBack(key: string): Promise<void>;
  /** Drops everything counted under the key. */
  forget(key: string): Promise<void>;
}
