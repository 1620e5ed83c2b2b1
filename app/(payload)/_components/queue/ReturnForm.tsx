'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { QueueTexts } from './queue-texts';

type Props = {
  texts: QueueTexts;
  busy: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
};

/** Stands in the place of the bar; a reason is required, and read word for word by the writer. */
export function ReturnForm({ texts, busy, onSend, onCancel }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => box.current?.focus(), []);
  const add = (words: string) => {
    setReason((text) =>
      text.trim()
        ? `${text.trimEnd()}${/[.:;]$/.test(text.trimEnd()) ? '' : '.'} ${words}: `
        : `${words}: `,
    );
    box.current?.focus();
  };
  const send = () => {
    if (!busy) onSend(reason);
  };
  return (
    <div
      className="lt-decide lt-decide--form"
      role="group"
      aria-label={texts.giveBack}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      <div className="lt-field">
        <label htmlFor={id}>
          {texts.reason} <span className="lt-req">{texts.required}</span>
        </label>
        <span className="lt-help" id={`${id}-help`}>
          {texts.reasonHelp}
        </span>
        <textarea
          ref={box}
          id={id}
          className="lt-in"
          rows={3}
          maxLength={1000}
          required
          aria-describedby={`${id}-help`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="lt-row">
        {texts.chips.map((chip) => (
          <button key={chip} type="button" className="lt-btn" onClick={() => add(chip)}>
            + {chip}
          </button>
        ))}
      </div>
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={onCancel}>
          {texts.cancel}
        </button>
        <button
          type="button"
          className="lt-btn lt-btn--primary"
          aria-disabled={busy}
          onClick={send}
        >
          {texts.sendBack}
        </button>
      </div>
    </div>
  );
}
