import type { Payload } from 'payload';

import { engineOf } from './engine';

/** Shared by the copies of this file that a bundler makes for the pages and for the worker. */
const QUEUES = Symbol.for('lien-thong: one at a time');

const queues = (): Map<string, Promise<unknown>> =>
  ((globalThis as Record<symbol, unknown>)[QUEUES] ??= new Map()) as Map<string, Promise<unknown>>;

/**
 * On SQLite, one process without transactions: works on the same thing one after the other, so that each sees what the
 * former left whole. On MongoDB transactions do that, and the work runs at once.
 * @param key what it works on; a work must not ask for the same key again
 */
export async function oneAtATime<Result>(
  payload: Payload,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (engineOf(payload).kind === 'mongodb') return work();
  const before = queues().get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  queues().set(key, settled);
  try {
    return await mine;
  } finally {
    if (queues().get(key) === settled) queues().delete(key);
  }
}
