'use client';

import { useSyncExternalStore } from 'react';

const KEY = 'lt-queue-letters';
const listeners = new Set<() => void>();

function read(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function write(on: boolean): void {
  try {
    window.localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing: the keys are as they were when the page was opened.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether single letters are keys of the queue; remembered on this device. */
export const useLetters = (): [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, read, () => true),
  write,
];
