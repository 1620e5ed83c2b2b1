'use client';

import { useState } from 'react';

import type { AlertView } from '@/alerts/view';

import { ActForm, type FormAct } from './ActForm';
import { AlertFacts } from './AlertFacts';
import type { AlertTexts } from './alert-texts';
import { AlertWords } from './AlertWords';
import { useAct } from './use-act';

type Props = {
  alert: AlertView;
  now: number;
  onDone: (said: string) => void;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** An alert that shows, and what can follow; each of it asks for one more press. */
export function RunningCard({ alert, now, onDone, language, texts }: Props) {
  const [open, setOpen] = useState<FormAct | null>(null);
  const { act, busy, problem } = useAct(
    alert,
    (said) => {
      setOpen(null);
      onDone(said);
    },
    texts,
  );
  const buttons: { name: FormAct; words: string; look: string }[] = [
    { name: 'update', words: texts.update, look: '' },
    { name: 'extend', words: texts.extend, look: '' },
    { name: 'all-clear', words: texts.allClear, look: ' lt-btn--primary' },
    { name: 'stop', words: texts.stop, look: ' lt-btn--danger-quiet' },
  ];
  return (
    <li className="lt-step" id={`alert-${alert.id}`}>
      <AlertWords alert={alert} />
      <AlertFacts {...{ alert, now, language, texts }} />
      {problem ? (
        <p className="lt-note lt-note--error" role="alert">
          {problem}
        </p>
      ) : null}
      {open ? (
        <ActForm
          name={open}
          {...{ alert, busy, language, texts }}
          onSend={(body) => void act(open, body)}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <div className="lt-row lt-alert__acts">
          {buttons
            .filter(({ name }) => alert.may.includes(name))
            .map(({ name, words, look }) => (
              <button
                key={name}
                type="button"
                className={`lt-btn${look}`}
                onClick={() => setOpen(name)}
              >
                {words}
              </button>
            ))}
        </div>
      )}
    </li>
  );
}
