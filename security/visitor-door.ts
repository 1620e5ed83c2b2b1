import { createHmac, randomBytes } from 'node:crypto';

import { env } from './env';
import type { Allowance, Throttle } from './throttle';
import { throttleAddress } from './throttle-address';
import { memoryThrottle } from './throttle-memory';

type State = { address: Throttle; everybody: Throttle; salt: Buffer };

// On globalThis, because Next bundles a module once for each route of the same process.
const store = globalThis as { __ltDoors?: Map<string, State> };

/** A door through which visitors may pass so often. */
export type VisitorDoor = {
  /** Counts a request. @returns null when it may pass, else the milliseconds until the next one may */
  pass(headers: Headers): Promise<number | null>;
  /** Forgets every count; for tests. */
  forget(): void;
};

/**
 * Counts requests of visitors against the address that they come from, in memory and by a hash whose salt ends with the process;
 * where no address is known, everybody together.
 * @param name of the door, one per kind of request
 */
export function visitorDoor(
  name: string,
  allowed: { address: Allowance; everybody: Allowance },
): VisitorDoor {
  const state = (): State => {
    const doors = (store.__ltDoors ??= new Map());
    const known = doors.get(name);
    if (known) return known;
    const made = {
      address: memoryThrottle(allowed.address),
      everybody: memoryThrottle(allowed.everybody),
      salt: randomBytes(32),
    };
    doors.set(name, made);
    return made;
  };
  return {
    async pass(headers) {
      const { address, everybody, salt } = state();
      const from = throttleAddress(headers, env().trustProxy);
      if (!from) return everybody.take('all');
      return address.take(createHmac('sha256', salt).update(from).digest('base64url').slice(0, 22));
    },
    forget: () => void store.__ltDoors?.delete(name),
  };
}
