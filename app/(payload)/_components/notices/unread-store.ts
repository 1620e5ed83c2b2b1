'use client';

import { useSyncExternalStore } from 'react';

/** How many notices are unread, shared by the bell and the screen. */
let unread = 0;
let asked = 0;
let turn = 0;
const listeners = new Set<() => void>();

async function ask(request: () => Promise<Response>): Promise<boolean> {
  asked = Date.now();
  const mine = (turn += 1);
  try {
    const response = await request();
    if (!response.ok) return false;
    const answer = (await response.json()) as { unread: number | null };
    // An earlier answer that comes late says nothing.
    if (mine === turn && unread !== (answer.unread ?? 0)) {
      unread = answer.unread ?? 0;
      for (const listener of listeners) listener();
    }
    return true;
  } catch {
    // The line at the top says that the network is gone; the number stays as it was.
    return false;
  }
}

export const unreadStore = {
  refresh: (): Promise<boolean> =>
    ask(() => fetch('/api/lt/notices/unread', { credentials: 'include', cache: 'no-store' })),
  /** @returns whether it was marked */
  read: (what: { all: true } | { type: string; item: string }): Promise<boolean> =>
    ask(() =>
      fetch('/api/lt/notices/read', {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(what),
      }),
    ),
  /** milliseconds since the number was asked for */
  age: (): number => Date.now() - asked,
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useUnread = (): number =>
  useSyncExternalStore(
    subscribe,
    () => unread,
    () => 0,
  );
