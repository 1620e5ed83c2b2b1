'use client';

import { useSyncExternalStore } from 'react';

import type { ItemView } from '@/workflow/view';

/** Where the open item stands, shared by the panel and the button at the top. */
export type Work =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; view: ItemView; said: string | null; errors: string[]; busy: boolean };

const NONE: Work = { kind: 'none' };

let item = '';
let work: Work = NONE;
let submitNext = '';
const listeners = new Set<() => void>();

function set(next: Work): void {
  work = next;
  for (const listener of listeners) listener();
}

const path = (key: string): string => `/api/lt/items/${key}`;

/** Reads the state of `articles/<id>`, anew where it is known already. */
async function load(key: string, said: string | null = null): Promise<void> {
  if (key !== item) set(key ? { kind: 'loading' } : NONE);
  item = key;
  if (!key) return;
  try {
    const response = await fetch(path(key), { credentials: 'include' });
    if (!response.ok) throw new Error(String(response.status));
    const view = (await response.json()) as ItemView;
    if (key === item) set({ kind: 'ready', view, said, errors: [], busy: false });
  } catch {
    if (key === item) set({ kind: 'failed' });
  }
}

/** @returns whether the verb was carried out */
async function act(verb: string, body: object, words: { done: string; network: string }): Promise<boolean> {
  const before = work;
  if (before.kind !== 'ready' || before.busy) return false;
  set({ ...before, busy: true, said: null, errors: [] });
  try {
    const response = await fetch(`${path(item)}/${verb}`, {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    const answer = (await response.json()) as ItemView & { errors?: { message: string }[] };
    if (response.ok) set({ kind: 'ready', view: answer, said: words.done, errors: [], busy: false });
    else {
      // What somebody else did meanwhile is shown with the refusal.
      if (response.status === 409) await load(item);
      const now = work.kind === 'ready' ? work : before;
      set({ ...now, busy: false, said: null, errors: (answer.errors ?? []).map(({ message }) => message) });
    }
    return response.ok;
  } catch {
    set({ ...before, busy: false, said: null, errors: [words.network] });
    return false;
  }
} // prettier-ignore

export const workStore = {
  load,
  act,
  fail: (message: string): void => {
    if (work.kind === 'ready') set({ ...work, said: null, errors: [message] });
  },
  /** A new item gets its address only after its first save; it is submitted when that page is there. */
  submitAfterSave: (collection: string): void => {
    submitNext = collection;
  },
  takeSubmit: (collection: string): boolean => {
    const wanted = submitNext === collection;
    submitNext = '';
    return wanted;
  },
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useWork = (): Work =>
  useSyncExternalStore(
    subscribe,
    () => work,
    () => NONE,
  );
