'use client';

import { useCallback, useEffect, useState } from 'react';

import type { ReviewView } from '@/reviews/review-view';

import type { ReviewTexts } from './review-texts';

type Known =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'hidden' }
  | { kind: 'ready'; view: ReviewView };

/** What is planned for an item, and what became of the last press. @param path of the item's review in the API */
export function useReview(path: string, texts: ReviewTexts) {
  const [known, setKnown] = useState<Known>({ kind: 'loading' });
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    try {
      const response = await fetch(path, { credentials: 'include' });
      if (response.status === 404) return setKnown({ kind: 'hidden' });
      if (!response.ok) throw new Error(String(response.status));
      setKnown({ kind: 'ready', view: (await response.json()) as ReviewView });
    } catch {
      setKnown((before) => (before.kind === 'ready' ? before : { kind: 'failed' }));
    }
  }, [path]);

  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load]);

  /** @returns whether it was done */
  async function act(what: 'assign' | 'check', body: object): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setSaid('');
    setFault('');
    try {
      const response = await fetch(`${path}/${what}`, {
        method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
      });
      const answer = (await response.json()) as ReviewView & { errors?: { message: string }[] };
      if (response.ok) {
        setKnown({ kind: 'ready', view: answer });
        setSaid(what === 'check' ? texts.checked : texts.assigned);
      } else {
        if (response.status === 409) await load();
        setFault(answer.errors?.[0]?.message ?? texts.network);
      }
      return response.ok;
    } catch {
      setFault(texts.network);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { known, said, fault, busy, load, act } as const;
} // prettier-ignore
