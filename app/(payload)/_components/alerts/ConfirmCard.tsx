'use client';

import type { AlertView } from '@/alerts/view';

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

/** For the second person: read, then right or wrong; one press each, from the message two. */
export function ConfirmCard({ alert, now, onDone, language, texts }: Props) {
  const { act, busy, problem } = useAct(alert, onDone, texts);
  const may = (name: 'confirm' | 'stop') => alert.may.includes(name);
  return (
    <li className="lt-step" id={`alert-${alert.id}`}>
      <AlertWords alert={alert} />
      <AlertFacts {...{ alert, now, language, texts }} />
      {problem ? (
        <p className="lt-note lt-note--error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="lt-row">
        {may('confirm') ? (
          <button
            type="button"
            className="lt-btn lt-btn--primary"
            aria-disabled={busy}
            onClick={() => void act('confirm')}
          >
            {texts.yes}
          </button>
        ) : null}
        {may('stop') ? (
          <button
            type="button"
            className="lt-btn lt-btn--danger-quiet"
            aria-disabled={busy}
            onClick={() => void act('stop')}
          >
            {texts.wrong}
          </button>
        ) : null}
      </div>
    </li>
  );
}
