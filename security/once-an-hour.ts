import { createHmac, randomBytes } from 'node:crypto';

import { env } from './env';
import { throttleAddress } from './throttle-address';

const HOUR = 3_600_000;

type State = { hour: number; salt: Buffer; seen: Set<string> };

// On globalThis, because Next bundles a module once for each route of the same process.
const store = globalThis as { __ltOnce?: Map<string, State> };

/** Tells the first time in an hour from those after it. */
export type OnceAnHour = {
  /** Whether this visitor does this for the first time within the hour of the clock. */
  first(headers: Headers, what: string, now?: number): boolean;
  /** Forgets everything; for tests. */
  forget(): void;
};

/**
 * Remembers in memory who did what, by a hash whose salt ends with the hour; where no address is known, everybody counts as
 * one visitor.
 * @param most that is remembered in an hour; what comes after it counts as done before
 */
export function onceAnHour(name: string, most: number): OnceAnHour {
  const stateAt = (now: number): State => {
    const all = (store.__ltOnce ??= new Map());
    const hour = Math.floor(now / HOUR);
    const known = all.get(name);
    if (known?.hour === hour) return known;
    const made = { hour, salt: randomBytes(32), seen: new Set<string>() };
    all.set(name, made);
    return made;
  };
  return {
    first(headers, what, now = Date.now()) {
      const { salt, seen } = stateAt(now);
      const from = throttleAddress(headers, env().trustProxy) ?? 'all';
      const mark = createHmac('sha256', salt).update(`${from}\n${what}`).digest('base64url').slice(0, 22); // prettier-ignore
      if (seen.has(mark) || seen.size >= most) return false;
      seen.add(mark);
      return true;
    },
    forget: () => void store.__ltOnce?.delete(name),
  };
}
