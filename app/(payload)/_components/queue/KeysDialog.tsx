'use client';

import { useEffect, useId, useRef } from 'react';

import type { QueueTexts } from './queue-texts';

type Props = {
  open: boolean;
  letters: boolean;
  onLetters: (on: boolean) => void;
  onClose: () => void;
  texts: QueueTexts;
};

/** The list of keys, and the switch for those of one letter. */
export function KeysDialog({ open, letters, onLetters, onClose, texts }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={dialog} className="lt-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{texts.keysTitle}</h2>
      <dl className="lt-facts">
        {texts.keyRows.map(([key, what]) => (
          <div key={key} className="lt-facts__row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="lt-small lt-quiet">{texts.keysHelp}</p>
      <label className="lt-line">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.target.checked)}
        />{' '}
        {texts.keysOn}
      </label>
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
    </dialog>
  );
}
