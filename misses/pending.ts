import type { Payload } from 'payload';

import type { Miss } from './row';
import { writeMisses } from './write-misses';

/** A count that is not written yet. */
export type PendingMiss = Miss & { week: string; count: number };

/** Different things that wait to be written; what comes after them is not counted. */
const MOST = 2000;
const WRITE_AFTER = 30_000;

type State = { waiting: Map<string, PendingMiss>; timer: NodeJS.Timeout | null };

// On globalThis, because Next bundles a module once for each route of the same process.
const store = globalThis as { __ltMisses?: State };

const state = (): State => (store.__ltMisses ??= { waiting: new Map(), timer: null });

/** Adds one to what waits. */
export function addPending(miss: Omit<PendingMiss, 'count'>): void {
  const { waiting } = state();
  const key = [miss.unit, miss.kind, miss.week, miss.text].join('\n');
  const known = waiting.get(key);
  if (known) known.count += 1;
  else if (waiting.size < MOST) waiting.set(key, { ...miss, count: 1 });
}

/** Writes what waits, now. */
export async function flushMisses(payload: Payload): Promise<void> {
  const { waiting, timer } = state();
  if (timer) clearTimeout(timer);
  store.__ltMisses = { waiting: new Map(), timer: null };
  await writeMisses(payload, [...waiting.values()]);
}

/** Writes what waits before long, in one go. What a process holds when it ends is lost: it is a count, not a record. */
export function flushLater(payload: Payload): void {
  const at = state();
  at.timer ??= setTimeout(() => {
    flushMisses(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'misses were not counted' })); // prettier-ignore
  }, WRITE_AFTER).unref();
}
