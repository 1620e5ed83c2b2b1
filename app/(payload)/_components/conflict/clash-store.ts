'use client';

import { useSyncExternalStore } from 'react';

import type { Clash } from '@/editing/clash';

/** A refused save that waits for its merging; `aside` when the person has put it off, `again` when merging was itself overtaken. */
export type OpenClash = { item: string; clash: Clash; aside: boolean; again: boolean };

let open: OpenClash | null = null;
const listeners = new Set<() => void>();

function set(next: OpenClash | null): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Set where requests are sent, shown where the form is. */
export const clashStore = {
  open: (item: string, clash: Clash): void =>
    set({ item, clash, aside: false, again: open?.item === item && !open.aside }),
  putAside: (): void => set(open && { ...open, aside: true }),
  takeUp: (): void => set(open && { ...open, aside: false }),
  close: (): void => set(null),
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The clash of one item, `articles/<id>`. */
export function useClash(item: string | null): OpenClash | null {
  const now = useSyncExternalStore(
    subscribe,
    () => open,
    () => null,
  );
  return now && now.item === item ? now : null;
}
