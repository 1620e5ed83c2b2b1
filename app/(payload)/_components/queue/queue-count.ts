'use client';

import { useSyncExternalStore } from 'react';

/** How many items wait, as the queue knows it: newer than what the menu was drawn with. */
let known: number | null = null;
const listeners = new Set<() => void>();

export function tellQueueCount(count: number): void {
  known = count;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null until the queue was opened. */
export const useQueueCount = (): number | null =>
  useSyncExternalStore(
    subscribe,
    () => known,
    () => null,
  );
