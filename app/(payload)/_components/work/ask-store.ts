'use client';

import { useSyncExternalStore } from 'react';

import type { Change } from '@/workflow/change';

/** Verbs that ask for something before they act. */
export const ASKS = ['return', 'withdraw', 'emergency', 'schedule', 'correct', 'limit'] as const;

export type Asks = (typeof ASKS)[number];

/** What is being asked beside the form, and what the second reader declares otherwise than the writer. */
type Asking = { verb: Asks | null; change: Change | null };

let state: Asking = { verb: null, change: null };
const listeners = new Set<() => void>();

function set(next: Partial<Asking>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

export const askStore = {
  ask: (verb: Asks | null): void => set({ verb }),
  declare: (change: Change | null): void => set({ change }),
  declared: (): Change | null => state.change,
};

/** What the verb `approve` takes of it. */
export function declaredBody(): object {
  const declared = askStore.declared();
  return declared
    ? { change: declared.change, note: declared.noteVi, noteEn: declared.noteEn }
    : {};
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const EMPTY: Asking = { verb: null, change: null };

export const useAsking = (): Asking =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => EMPTY,
  );
