'use client';

import { useCallback, useEffect, useState } from 'react';

import type { AlertBoard } from '@/admin/alerts/board';

const EVERY_MS = 20_000;

/** The board as the server gave it with the page, read anew after each act and while the page is open. */
export function useBoard(first: AlertBoard): { board: AlertBoard; reload: () => Promise<void> } {
  const [board, setBoard] = useState(first);
  const unit = first.unit.id;
  const reload = useCallback(async () => {
    try {
      const response = await fetch(`/api/lt/alerts?unit=${unit}`, { credentials: 'include' });
      if (response.ok) setBoard((await response.json()) as AlertBoard);
    } catch {
      // What is on the screen stays; the next round tries again.
    }
  }, [unit]);
  useEffect(() => {
    const timer = window.setInterval(
      () => document.visibilityState === 'visible' && void reload(),
      EVERY_MS,
    );
    return () => window.clearInterval(timer);
  }, [reload]);
  return { board, reload };
}
