'use client';

import { useState } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';
import { formatNumber } from '@/i18n/format';

import { decide, type Decision } from './decide';
import type { DecideMode } from './DecideBar';
import type { ItemProblem } from './QueueItem';
import type { QueueTexts } from './queue-texts';

type Deps = {
  texts: QueueTexts;
  language: 'vi' | 'en';
  /** how many are left after this one */
  left: () => number;
  /** the item is decided: on to the next */
  onDone: (item: ItemDifference) => void;
  reload: () => Promise<void>;
};

const clock = (): string =>
  new Date().toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour12: false });

/** Names of refusals that say the item is no longer what the reader saw. */
const OVERTAKEN = ['decided-meanwhile', 'nothing-to-do', 'changed', 'not-found'];

/** Decisions about the open item: what they say, and what became of them when somebody else was quicker. */
export function useDecisions({ texts, language, left, onDone, reload }: Deps) {
  const [mode, setMode] = useState<DecideMode>('idle');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ItemProblem | null>(null);
  const act = async (item: ItemDifference, decision: Decision, reason = ''): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const answer = await decide(item, decision, reason);
    if (answer.ok) {
      setMode('idle');
      setSaid(texts.done[decision](clock(), formatNumber(left(), language)));
      onDone(item);
    } else if (answer.network) setProblem({ decided: false, messages: [texts.network] });
    else {
      const names = answer.reasons.map(({ name }) => name);
      const overtaken = names.some((name) => OVERTAKEN.includes(name));
      if (overtaken) {
        setMode('idle');
        await reload();
      }
      setProblem({
        decided: overtaken,
        messages: names.includes('changed')
          ? [texts.changed]
          : overtaken
            ? []
            : answer.reasons.map(({ message }) => message),
      });
      if (overtaken && !names.includes('changed')) setSaid(texts.notRecorded);
    }
    setBusy(false);
  };
  return {
    mode,
    busy,
    said,
    problem,
    act,
    say: setSaid,
    setMode,
    /** another item is opened */
    reset: (): void => {
      setMode('idle');
      setProblem(null);
    },
  };
}
