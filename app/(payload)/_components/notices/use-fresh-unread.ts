'use client';

import { usePathname } from 'next/navigation.js';
import { useEffect } from 'react';

import { unreadStore } from './unread-store';

const EVERY_MS = 60_000;
const ON_RETURN_MS = 10_000;

/** The item of an address of the admin: `/admin/collections/articles/<id>`. */
export function itemAt(path: string): { type: string; item: string } | null {
  const found = /\/collections\/(articles|pages)\/([A-Za-z0-9-]+)(?:\/|$)/.exec(path);
  return found?.[1] && found[2] && found[2] !== 'create'
    ? { type: found[1], item: found[2] }
    : null;
}

/**
 * Keeps the number of unread notices: asked for on every page, on coming back, and once a minute while the page is in
 * sight. Opening an item, by whatever way, marks what was said about it as read.
 */
export function useFreshUnread(person: string | null): void {
  const here = usePathname();
  useEffect(() => {
    if (!person) return;
    const item = itemAt(here);
    void (item ? unreadStore.read(item) : unreadStore.refresh());
  }, [person, here]);
  useEffect(() => {
    if (!person) return;
    const refresh = (older: number) => {
      if (document.visibilityState === 'visible' && navigator.onLine && unreadStore.age() >= older) void unreadStore.refresh();
    };
    const back = () => refresh(ON_RETURN_MS);
    const timer = window.setInterval(() => refresh(EVERY_MS - 1000), EVERY_MS);
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [person]);
} // prettier-ignore
