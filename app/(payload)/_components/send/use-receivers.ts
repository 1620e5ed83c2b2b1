'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { ReceiverList } from '@/admin/sendings/receivers';

export type Receivers = ReceiverList | 'loading' | 'failed';

/** Receivers below a unit, or by name while somebody types: found on the server, accents or none. */
export function useReceivers(
  item: string,
  from: string,
  ask: { parent: string } | { q: string },
): { found: Receivers; reload: () => void } {
  const [name, value] =
    'q' in ask ? (['q', ask.q.trim()] as const) : (['parent', ask.parent] as const);
  const settled = useDebounce(value, name === 'q' ? 200 : 0);
  const query = new URLSearchParams({ from, [name]: settled }).toString();
  const [answer, setAnswer] = useState<{ query: string; found: Receivers } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!settled) return;
    const abort = new AbortController();
    fetch(`/api/lt/items/articles/${item}/sendings/units?${query}`, {
      credentials: 'include',
      signal: abort.signal,
    })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setAnswer({ query, found: (await response.json()) as ReceiverList });
      })
      .catch(() => {
        if (!abort.signal.aborted) setAnswer({ query, found: 'failed' });
      });
    return () => abort.abort();
  }, [item, query, settled, attempt]);
  const here = answer?.query === query && settled === value ? answer.found : 'loading';
  return { found: here, reload: () => setAttempt((count) => count + 1) };
}
