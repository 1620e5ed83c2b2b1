'use client';

import { useEffect, useRef, useState } from 'react';

import type { PresenceAnswer } from '@/admin/endpoints/presence';

const EVERY_MS = 15_000;

const address = (item: string): string => `/api/lt/items/${item}/presence`;

/** Says that the item is open, and learns who else has it; every 15 s while the page is in sight. Silent without network. */
export function usePresence(item: string | null, editing: boolean): PresenceAnswer | null {
  const [known, setKnown] = useState<{ item: string; answer: PresenceAnswer } | null>(null);
  const now = useRef(editing);
  useEffect(() => {
    now.current = editing;
  });

  useEffect(() => {
    if (!item) return;
    let gone = false;
    const beat = async () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      const response = await fetch(address(item), {
        method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ editing: now.current }),
      }).catch(() => null);
      const answer = response?.ok ? ((await response.json().catch(() => null)) as PresenceAnswer | null) : null;
      if (answer && !gone) setKnown({ item, answer });
    };
    const leave = () => {
      navigator.sendBeacon(address(item), new Blob([JSON.stringify({ leave: true })], { type: 'application/json' }));
    };
    const onBeat = () => void beat();
    onBeat();
    const timer = window.setInterval(onBeat, EVERY_MS);
    document.addEventListener('visibilitychange', onBeat);
    window.addEventListener('online', onBeat);
    window.addEventListener('pageshow', onBeat);
    window.addEventListener('pagehide', leave);
    return () => {
      gone = true;
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onBeat);
      window.removeEventListener('online', onBeat);
      window.removeEventListener('pageshow', onBeat);
      window.removeEventListener('pagehide', leave);
      leave();
    };
    // The first key is told at once, for it is what others want to know; so is the save.
  }, [item, editing]);
  return known && known.item === item ? known.answer : null;
} // prettier-ignore
