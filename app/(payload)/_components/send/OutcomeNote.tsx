'use client';

import { useEffect, useRef } from 'react';

import { clockOf } from './send-moments';
import type { SendTexts } from './send-texts';
import type { Outcome } from './use-press';

type Props = {
  outcome: Outcome;
  count: number;
  reference: boolean;
  language: 'vi' | 'en';
  texts: SendTexts;
  onAgain: () => void;
  onPress: () => void;
  onLook: () => void;
};

/** What became of the press. It takes the focus: the button that was pressed says something else now, or is gone. */
export function OutcomeNote({
  outcome,
  count,
  reference,
  language,
  texts,
  onAgain,
  onPress,
  onLook,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [outcome]);
  const note = (
    kind: 'ok' | 'warn' | 'error',
    strong: string,
    text: string,
    buttons: React.ReactNode,
  ) => (
    <div
      ref={box}
      tabIndex={-1}
      role={kind === 'error' ? 'alert' : 'status'}
      className={`lt-note lt-note--${kind}`}
    >
      <p>
        <strong>{strong}</strong> {text}
      </p>
      {buttons ? <div className="lt-row">{buttons}</div> : null}
    </div>
  );
  if (outcome.kind === 'sent') {
    return note(
      'ok',
      texts.sent(outcome.sites, clockOf(outcome.at, language), reference),
      '',
      <button type="button" className="lt-btn" onClick={onAgain}>
        {texts.again}
      </button>,
    );
  }
  if (outcome.kind === 'changed') {
    return note(
      'warn',
      texts.changed(outcome.before, count),
      texts.nothingSent,
      <>
        <button type="button" className="lt-btn lt-btn--primary" onClick={onPress}>
          {texts.go(count, reference)}
        </button>
        <button type="button" className="lt-btn" onClick={onLook}>
          {texts.look}
        </button>
      </>,
    );
  }
  if (outcome.kind === 'refused') return note('error', texts.notSent, outcome.message, null);
  const text = outcome.kind === 'lost' ? texts.lost : texts.unchanged;
  return note(
    'error',
    texts.notSent,
    text,
    <button type="button" className="lt-btn" onClick={onPress}>
      {texts.resend}
    </button>,
  );
}
