'use client';

import { useEffect, useRef, useState } from 'react';

import type { AlertAnswer } from '@/admin/endpoints/alerts';

import type { AlertTexts } from './alert-texts';
import { wordsOf, type Draft } from './draft';
import { endOf } from './end-of';
import { send } from './send';

const RETRY_MS = 3000;

export type Issue = {
  state: 'idle' | 'sending' | 'retrying';
  problem: string;
  sent: { at: number; pages: number; drill: boolean } | null;
  press: () => void;
  stop: () => void;
  again: () => void;
};

/**
 * Issues what is written. While there is no network it tries again every three seconds: the key of the draft makes sure that
 * it is issued once, whichever try arrived.
 * @param onChanged the places have other pages than were counted
 */
export function useIssue(
  {
    unit,
    draft,
    token,
    place,
  }: { unit: string; draft: Draft; token: string | null; place: string },
  { onSent, onChanged, texts }: { onSent: () => void; onChanged: () => void; texts: AlertTexts },
): Issue {
  const [state, setState] = useState<Issue['state']>('idle');
  const [problem, setProblem] = useState('');
  const [sent, setSent] = useState<Issue['sent']>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const attempt = async (body: object) => {
    const result = await send<AlertAnswer>('', body);
    if (result.ok) {
      setState('idle');
      // eslint-disable-next-line react-hooks/purity -- after an answer, never while the page is made
      setSent({ at: Date.now(), pages: result.answer.pages, drill: draft.kind === 'drill' });
      return onSent();
    }
    if (result.network) {
      setState('retrying');
      timer.current = window.setTimeout(() => void attempt(body), RETRY_MS);
      return;
    }
    setState('idle');
    setProblem(result.ended ? texts.ended : result.message || texts.notSent);
    if (result.status === 409) onChanged();
  };
  const press = () => {
    if (state === 'sending') return;
    window.clearTimeout(timer.current);
    setProblem('');
    setState('sending');
    const { key, kind, drillPublic, severity, phone, link } = draft;
    void attempt({
      unit,
      key,
      token,
      place,
      severity,
      phone,
      link,
      ...wordsOf(draft),
      ...endOf(draft, Date.now()),
      drill: kind === 'drill',
      audience: kind === 'drill' && !drillPublic ? 'staff' : 'public',
      channels: draft.places.map(({ channel }) => channel),
    });
  };
  const stop = () => {
    window.clearTimeout(timer.current);
    setState('idle');
  };
  return { state, problem, sent, press, stop, again: () => setSent(null) };
}
