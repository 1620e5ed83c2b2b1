'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { fromWallClock } from '@/i18n/wall-clock';

import type { WorkTexts } from './work-texts';

/** Verbs that ask for something before they act. */
export const ASKS = ['return', 'withdraw', 'emergency', 'schedule'] as const;

export type Asks = (typeof ASKS)[number];

type Props = {
  verb: Asks;
  texts: WorkTexts;
  busy: boolean;
  onSend: (body: object) => void;
  onCancel: () => void;
};

const ENDINGS = ['withdrawn', 'error', 'archived'] as const;

/** Stands in the place of the buttons; focus is in its first field. */
export function WorkForm({ verb, texts, busy, onSend, onCancel }: Props) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [when, setWhen] = useState('');
  const [ending, setEnding] = useState<string>('withdrawn');
  useEffect(() => first.current?.focus(), []);
  const send = () => {
    if (busy) return;
    // The browser reads the field in its own zone; it is meant by the clock of Viet Nam.
    if (verb === 'schedule') onSend({ publishAt: when ? fromWallClock(new Date(when)) : null });
    else onSend(verb === 'withdraw' ? { reason, ending } : { reason });
  };
  return (
    <div className="lt-stack" role="group" aria-label={texts.verb[verb]} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(); }}>
      {verb === 'withdraw' ? (
        <fieldset className="lt-choice">
          <legend className="lt-legend">{texts.ending}</legend>
          {ENDINGS.map((one) => (
            <label key={one} className="lt-line">
              <input type="radio" name={`${id}-ending`} checked={ending === one} onChange={() => setEnding(one)} /> {texts.endings[one]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {verb === 'schedule' ? (
        <div className="lt-field">
          <label htmlFor={`${id}-when`}>{texts.when}</label>
          <span className="lt-help" id={`${id}-help`}>{texts.whenHelp}</span>
          <input ref={first} id={`${id}-when`} className="lt-in" type="datetime-local" value={when} aria-describedby={`${id}-help`} onChange={(event) => setWhen(event.target.value)} />
        </div>
      ) : (
        <div className="lt-field">
          <label htmlFor={`${id}-reason`}>{texts.reason[verb]}</label>
          <span className="lt-help" id={`${id}-help`}>{texts.reasonHelp[verb]}</span>
          <textarea ref={first} id={`${id}-reason`} className="lt-in" rows={4} maxLength={1000} value={reason} aria-describedby={`${id}-help`} onChange={(event) => setReason(event.target.value)} />
        </div>
      )}
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={onCancel}>{texts.cancel}</button>
        <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={send}>{texts.send[verb]}</button>
      </div>
    </div>
  );
} // prettier-ignore
