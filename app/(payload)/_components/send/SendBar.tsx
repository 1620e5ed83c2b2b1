'use client';

import { useId, useRef, type RefObject } from 'react';

import type { SendPreview } from '@/admin/sendings/preview';

import type { SendTexts } from './send-texts';

type Props = {
  preview: SendPreview | null;
  reference: boolean;
  busy: boolean;
  button: RefObject<HTMLButtonElement | null>;
  texts: SendTexts;
  onPress: () => void;
};

/** The button that says the effect and the number; refused, it stays focusable and its reasons stand under it. */
export function SendBar({ preview, reference, busy, button, texts, onPress }: Props) {
  const why = useId();
  const list = useRef<HTMLUListElement>(null);
  const reasons = preview?.reasons ?? [];
  const refused = reasons.length > 0;
  const off = refused || busy || !preview;
  const press = () => {
    if (refused) list.current?.focus();
    else if (!off) onPress();
  };
  return (
    <div className="lt-sendbar">
      <button
        ref={button}
        type="button"
        className={`lt-btn lt-btn--wide lt-btn--big${off ? '' : ' lt-btn--primary'}`}
        aria-disabled={off}
        aria-describedby={refused ? why : undefined}
        onClick={press}
      >
        {busy ? texts.sending : texts.go(refused ? 0 : (preview?.count ?? 0), reference)}
      </button>
      {refused ? (
        <ul ref={list} id={why} tabIndex={-1} className="lt-why">
          {reasons.map(({ name, message }) => (
            <li key={name}>{message}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
