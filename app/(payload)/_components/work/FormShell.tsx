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
  useEffect(() => box.current?.querySelector<HTMLElement>('input:not([type=radio]), input:checked, textarea')?.focus(), []);
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
