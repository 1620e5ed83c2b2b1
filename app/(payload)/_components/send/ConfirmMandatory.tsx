'use client';

import { useEffect, useId, useRef } from 'react';

import type { SendTexts } from './send-texts';

type Props = {
  count: number;
  left: number;
  texts: SendTexts;
  onConfirm: () => void;
  onClose: () => void;
};

/** What receivers cannot undo is asked once more; nothing else is. */
export function ConfirmMandatory({ count, left, texts, onConfirm, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="lt-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{texts.confirm(count)}</h2>
      <p>{texts.confirmText(left)}</p>
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
        <button
          type="button"
          className="lt-btn lt-btn--primary"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {texts.confirmGo(count)}
        </button>
      </div>
    </dialog>
  );
}
