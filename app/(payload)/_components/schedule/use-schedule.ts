'use client';

import { useEffect, useState } from 'react';

import type { ScheduleAnswer } from '@/admin/endpoints/schedule';

export type ScheduleState = { answer: ScheduleAnswer | null; failed: boolean; reload: () => void };

/** What is scheduled on the shown days. @param query from, to and unit */
export function useSchedule(query: string): ScheduleState {
  const [found, setFound] = useState<{ query: string; answer: ScheduleAnswer | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/lt/schedule?${query}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setFound({ query, answer: (await response.json()) as ScheduleAnswer });
      })
      .catch(() => {
        if (!abort.signal.aborted) setFound({ query, answer: null });
      });
    return () => abort.abort();
  }, [query, attempt]);
  const here = found?.query === query ? found : null;
  return {
    answer: here?.answer ?? null,
    failed: here !== null && here.answer === null,
    reload: () => setAttempt((count) => count + 1),
  };
}
