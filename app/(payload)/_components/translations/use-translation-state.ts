import { useCallback, useEffect, useState } from 'react';

import type { TranslationView } from '@/translations/translation-view';

/** Whether the English text of the open item is older, read anew after each save. @param lost what to say without a connection */
export function useTranslationState(path: string, savedAt: unknown, lost: string) {
  const [view, setView] = useState<TranslationView | null>(null);
  const [done, setDone] = useState(false);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const load = useCallback(async () => {
    // What cannot be read is not shown: the panel is a hint, nothing hangs on it.
    const response = await fetch(path, { credentials: 'include' }).catch(() => null);
    setView(response?.ok ? ((await response.json()) as TranslationView) : null);
  }, [path]);
  useEffect(() => {
    const timer = window.setTimeout(() => void load());
    return () => window.clearTimeout(timer);
  }, [load, savedAt]);

  async function confirm(): Promise<void> {
    if (busy || !view) return;
    setBusy(true);
    setFault('');
    try {
      const response = await fetch(path, {
        method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ vi: view.vi }),
      });
      const answer = (await response.json()) as TranslationView & { errors?: { message: string }[] };
      if (response.ok) setView(answer);
      else if (response.status === 409) await load();
      setDone(response.ok);
      setFault(response.ok ? '' : (answer.errors?.[0]?.message ?? lost));
    } catch {
      setFault(lost);
    } finally {
      setBusy(false);
    }
  } // prettier-ignore
  return { view, done, fault, busy, confirm } as const;
}
