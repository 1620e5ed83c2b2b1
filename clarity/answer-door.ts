import { createHmac, randomBytes } from 'node:crypto';

import { env } from '@/security/env';
import type { Throttle } from '@/security/throttle';
import { throttleAddress } from '@/security/throttle-address';
import { memoryThrottle } from '@/security/throttle-memory';

const TEN_MINUTES = 600;

/** A commune’s office reads from one address; where no address is known, everybody together. */
const PER_ADDRESS = { points: 30, seconds: TEN_MINUTES };
const EVERYBODY = { points: 600, seconds: TEN_MINUTES };

type Door = { address: Throttle; everybody: Throttle; salt: Buffer };

// On globalThis, because Next bundles this module once for each route of the same process.
const store = globalThis as { __ltAnswers?: Door };

const door = (): Door =>
  (store.__ltAnswers ??= {
    address: memoryThrottle(PER_ADDRESS),
    everybody: memoryThrottle(EVERYBODY),
    salt: randomBytes(32),
  });

/**
 * Counts an answer against the address that it comes from, in memory and by a hash whose salt ends with the process.
 * @returns null when it may pass, else the milliseconds until the next one may
 */
export async function passAnswerDoor(headers: Headers): Promise<number | null> {
  const { address, everybody, salt } = door();
  const from = throttleAddress(headers, env().trustProxy);
  if (!from) return everybody.take('all');
  return address.take(createHmac('sha256', salt).update(from).digest('base64url').slice(0, 22));
}

/** Forgets every count; for tests. */
export const forgetAnswers = (): void => {
  delete store.__ltAnswers;
};
