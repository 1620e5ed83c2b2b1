'use client';

import { useCallback, useEffect, useState } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';

import { readOverview } from './send-requests';

export type Overview =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'gone' }
  | { kind: 'ready'; answer: SendingsAnswer };

/** What was sent of an item, and what this person can send it with. @param from the unit asked for as the sender */
export function useOverview(item: string, from: string | null) {
  const [known, setKnown] = useState<Overview>({ kind: 'loading' });
  const load = useCallback(async () => {
    try {
      const answer = await readOverview(item, from);
      setKnown(answer ? { kind: 'ready', answer } : { kind: 'gone' });
    } catch {
      setKnown((before) => (before.kind === 'ready' ? before : { kind: 'failed' }));
    }
  }, [item, from]);
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load]);
  return {
    known,
    load,
    setAnswer: (answer: SendingsAnswer) => setKnown({ kind: 'ready', answer }),
  };
}
