import type { Payload } from 'payload';

import { readGenerations } from '@/database/generations';
import { env } from '@/security/env';

import { sharedRead } from './shared-read';
import { Store, type Reading } from './store';

const MEBIBYTE = 1024 * 1024;

/** Windows take effect within a minute: the sweeper comes every 15 s, and a value lives no longer than this. */
const MAX_AGE_MS = 45_000;

// On globalThis, because Next bundles this module once for pages and once for the API of the same process.
const shared = globalThis as { __ltCaches?: WeakMap<object, Store> };
const stores = (shared.__ltCaches ??= new WeakMap());

/** This process's cache of what pages read from one database. */
export function storeOf({ db }: Pick<Payload, 'db'>): Store {
  const known = stores.get(db);
  if (known) return known;
  const store = new Store({
    capacity: env().cacheMb * MEBIBYTE,
    maxAge: MAX_AGE_MS,
    clock: () => performance.now(),
    read: sharedRead((keys: readonly string[]) => readGenerations({ db }, keys)),
  });
  stores.set(db, store);
  return store;
}

/**
 * Reads through the cache. What `compute` reads must be read by it, not before: whatever it is handed has to be part of the
 * name.
 */
export const cached = <Value>(
  payload: Pick<Payload, 'db'>,
  reading: Reading<Value>,
): Promise<Value> => storeOf(payload).get(reading);
