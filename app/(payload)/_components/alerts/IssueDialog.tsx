'use client';

import { useEffect, useId, useRef } from 'react';

import type { AlertTexts } from './alert-texts';

type Props = {
  title: string;
  first: string;
  place: string;
  danger: boolean;
  onNow: () => void;
  onBack: () => void;
  texts: AlertTexts;
};

/** The one confirmation: what, where, on how many pages. */
export function IssueDialog({ title, first, place, danger, onNow, onBack, texts }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="lt-dialog" aria-labelledby={id} onClose={onBack}>
      <h2 id={id}>{title}</h2>
      <p>
        “{first}”<br />
        {place}
      </p>
      <button
        type="button"
        className={`lt-btn lt-btn--wide lt-btn--big ${danger ? 'lt-btn--danger' : 'lt-btn--primary'}`}
        onClick={() => {
          onNow();
          dialog.current?.close();
        }}
      >
        {danger ? texts.now : texts.nowDrill}
      </button>
      <button type="button" className="lt-btn lt-btn--wide" onClick={() => dialog.current?.close()}>
        {texts.back}
      </button>
    </dialog>
  );
}
