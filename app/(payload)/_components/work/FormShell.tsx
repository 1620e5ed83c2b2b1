'use client';

import { useEffect, useRef, type ReactNode } from 'react';

type Props = {
  label: string;
  send: string;
  cancel: string;
  busy: boolean;
  onSend: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** Stands in the place of the buttons; focus is in its first field, Esc cancels, Ctrl+Enter sends. */
export function FormShell({ label, send, cancel, busy, onSend, onCancel, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = 'input:checked, input:not([type=radio]), textarea';
    // A choice that is nobody's yet comes before the fields that follow from it.
    const choice = box.current?.querySelector('input:checked') ? null : box.current?.querySelector<HTMLElement>('input[type=radio]');
    (choice ?? box.current?.querySelector<HTMLElement>(first))?.focus();
  }, []);
  const act = () => (busy ? undefined : onSend());
  return (
    <div ref={box} className="lt-stack" role="group" aria-label={label} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act(); }}>
      {children}
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={onCancel}>{cancel}</button>
        <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={act}>{send}</button>
      </div>
    </div>
  );
} // prettier-ignore
