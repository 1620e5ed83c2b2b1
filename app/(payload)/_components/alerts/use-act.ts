'use client';

import { useState } from 'react';

import type { AlertView } from '@/alerts/view';

import type { AlertTexts } from './alert-texts';
import { send } from './send';

export type Act = keyof AlertTexts['done'];

/** Carries out an act about one alert, bound to what is on the screen. @param onDone is told what was done */
export function useAct(
  { id, rev }: Pick<AlertView, 'id' | 'rev'>,
  onDone: (said: string) => void,
  texts: AlertTexts,
) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const act = async (name: Act, body: object = {}): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem('');
    const sent = await send(`/${id}/${name}`, { rev, ...body });
    setBusy(false);
    if (sent.ok) {
      onDone(texts.done[name]);
      return true;
    }
    setProblem(sent.network ? texts.failed : sent.ended ? texts.ended : sent.message);
    return false;
  };
  return { act, busy, problem };
}
