'use client';

import { useId } from 'react';

import type { ConflictTexts } from './conflict-texts';

type Open = { key: string; name: string };

type Props = {
  open: Open[];
  until: string;
  busy: boolean;
  label: string;
  onGo: (key: string) => void;
  onLater: () => void;
  onSave: () => void;
  texts: ConflictTexts;
};

/** What is left to decide, and the two ways on. The button that may not yet be pressed leads to what is missing. */
export function DecideBar({ open, until, busy, label, onGo, onLater, onSave, texts }: Props) {
  const why = useId();
  const first = open[0];
  return (
    <div className="lt-decide" role="group" aria-label={label}>
      <p className="lt-decide__why" id={why} role="status">
        {first ? texts.left(open.length) : texts.ready}{' '}
        {open.slice(0, 4).map(({ key, name }, index) => (
          <span key={key}>{index > 0 ? '; ' : ''}<button type="button" className="lt-link" onClick={() => onGo(key)}>{name}</button></span>
        ))}
        {open.length > 4 ? '…' : first ? '.' : ''} {texts.keptUntil(until)}
      </p>
      <button type="button" className="lt-btn" onClick={onLater}>{texts.later}</button>
      <button type="button" className={`lt-btn${first ? '' : ' lt-btn--primary'}`} aria-disabled={Boolean(first) || busy} aria-describedby={why} onClick={() => (first ? onGo(first.key) : busy ? undefined : onSave())}>
        {busy ? texts.saving : label}
      </button>
    </div>
  );
} // prettier-ignore
