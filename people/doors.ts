import { createHash } from 'node:crypto';

import type { Allowance, Throttle } from '@/security/throttle';
import { memoryThrottle } from '@/security/throttle-memory';

import { Refusal } from './refusal';

/** The ways in that anybody may try. */
export type Door = 'login' | 'forgot' | 'redeem';

type Counter = 'address' | 'everybody' | 'pair' | 'account';

const FIVE_MINUTES = 300;

/**
 * What may be tried without pause. `pair` (one account from one address) is what a person meets who forgot his password;
 * `account` is wide, so that a stranger cannot lock somebody out with five wrong passwords, and still far below guessing.
 * `everybody` counts where no address is known (no trusted proxy): it keeps the costly hashing of passwords bounded.
 */
const ALLOWANCES: Record<Door, Partial<Record<Counter, Allowance>>> = {
  login: {
    address: { points: 30, seconds: FIVE_MINUTES },
    everybody: { points: 150, seconds: FIVE_MINUTES },
    pair: { points: 5, seconds: FIVE_MINUTES },
    account: { points: 30, seconds: FIVE_MINUTES },
  },
  forgot: {
    address: { points: 10, seconds: 3 * FIVE_MINUTES },
    everybody: { points: 60, seconds: 3 * FIVE_MINUTES },
    account: { points: 3, seconds: 3 * FIVE_MINUTES },
  },
  redeem: {
    address: { points: 10, seconds: FIVE_MINUTES },
    everybody: { points: 60, seconds: FIVE_MINUTES },
  },
};

// On globalThis, because Next bundles this module once for pages and once for the API of the same process.
const store = globalThis as { __ltDoors?: Map<string, Throttle> };
const throttles = (store.__ltDoors ??= new Map());

function throttleOf(door: Door, counter: Counter): Throttle | null {
  const allowance = ALLOWANCES[door][counter];
  if (!allowance) return null;
  const name = `${door}/${counter}`;
  if (!throttles.has(name)) throttles.set(name, memoryThrottle(allowance));
  return throttles.get(name)!;
}

/** Who tries: the address where a trusted proxy names it, and the account by its e-mail. */
export type Visitor = { address: string | null; account?: string };

// Hashed, so that a key is short whatever came in.
const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

function keysOf({ address, account }: Visitor): [Counter, string][] {
  const from = address ?? 'unknown';
  const place: [Counter, string] = [address ? 'address' : 'everybody', from];
  if (!account) return [place];
  return [place, ['pair', digest(`${account} ${from}`)], ['account', digest(account)]];
}

/**
 * Counts a try before anything costly is done for it.
 * @returns to be called when the try turns out to be rightful: it is then not counted
 * @throws Refusal `throttled`
 */
export async function passDoor(door: Door, visitor: Visitor): Promise<() => Promise<void>> {
  const taken: [Throttle, string][] = [];
  for (const [counter, key] of keysOf(visitor)) {
    const throttle = throttleOf(door, counter);
    const wait = await throttle?.take(key);
    if (wait) throw new Refusal('throttled', wait);
    if (throttle) taken.push([throttle, key]);
  }
  return async () => {
    for (const [throttle, key] of taken) await throttle.giveBack(key);
    if (visitor.account) await forgetAccount(door, visitor);
  };
}

async function forgetAccount(door: Door, visitor: Visitor): Promise<void> {
  for (const [counter, key] of keysOf(visitor))
    if (counter === 'pair') await throttleOf(door, counter)?.forget(key);
}

/** Lifts the pause of an account, from whatever address it was tried. */
export async function unlockAccount(account: string): Promise<void> {
  await throttleOf('login', 'account')?.forget(digest(account));
  // Pairs cannot be listed by account; a new throttle forgets them all, which gives each address its few tries back.
  throttles.delete('login/pair');
}

/** Forgets every count; for tests. */
export const forgetDoors = (): void => throttles.clear();
