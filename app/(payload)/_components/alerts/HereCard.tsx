'use client';

import type { HereView } from '@/admin/alerts/board';

import { AlertFacts } from './AlertFacts';
import type { AlertTexts } from './alert-texts';
import { AlertWords } from './AlertWords';
import { useAct } from './use-act';

type Props = {
  here: HereView;
  unit: string;
  now: number;
  onDone: (said: string) => void;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

/** An alert from another unit on one's own site; what is no emergency may be hidden there. */
export function HereCard({ here, unit, now, onDone, language, texts }: Props) {
  const { alert, hidden, mayHide } = here;
  const { act, busy, problem } = useAct(alert, onDone, texts);
  return (
    <li className="lt-step">
      <AlertWords alert={alert} />
      <AlertFacts {...{ alert, now, language, texts }} />
      {hidden ? (
        <p className="lt-small">
          <strong>{texts.hidden}</strong>
        </p>
      ) : null}
      {problem ? (
        <p className="lt-note lt-note--error" role="alert">
          {problem}
        </p>
      ) : null}
      {mayHide ? (
        <div className="lt-row">
          <button
            type="button"
            className="lt-btn"
            aria-disabled={busy}
            onClick={() => void act(hidden ? 'show' : 'hide', { unit })}
          >
            {hidden ? texts.show : texts.hide}
          </button>
        </div>
      ) : alert.severity === 'emergency' ? (
        <p className="lt-small lt-quiet">{texts.cannotHide}</p>
      ) : null}
    </li>
  );
}
