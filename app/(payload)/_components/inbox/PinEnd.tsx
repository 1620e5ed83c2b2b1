'use client';

import { useId, useState } from 'react';

import type { PinLine } from '@/admin/inbox/inbox-view';

import { dayOf, endOf } from './day-field';
import type { InboxTexts } from './inbox-texts';

type Many = {
  count: number;
  busy: boolean;
  texts: InboxTexts;
  onPin: (until: string | null) => void;
};

/** Of several chosen items: pins them all, until a day where one is given. */
export function PinMany({ count, busy, texts, onPin }: Many) {
  const id = useId();
  const [day, setDay] = useState('');
  return (
    <>
      <label htmlFor={id}>{texts.pinUntil}</label>
      <input id={id} type="date" className="lt-in" value={day} onChange={(event) => setDay(event.target.value)} />
      <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => (busy ? undefined : onPin(endOf(day)))}>{texts.pinMany(count)}</button>
    </>
  );
} // prettier-ignore

type One = {
  pin: PinLine;
  busy: boolean;
  texts: InboxTexts;
  onEnd: (until: string | null) => void;
};

/** Until when one item is pinned, behind its own small head. */
export function PinEnd({ pin, busy, texts, onEnd }: One) {
  const id = useId();
  const [day, setDay] = useState(() => dayOf(pin.until));
  return (
    <details>
      <summary className="lt-small">{texts.pinUntil}<span className="lt-vh">: {pin.name}</span></summary>
      <div className="lt-row">
        <div className="lt-field">
          <label htmlFor={id}>{texts.pinUntil}</label>
          <span className="lt-help" id={`${id}-help`}>{texts.pinUntilHelp}</span>
          <input id={id} type="date" className="lt-in" aria-describedby={`${id}-help`} value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
        <button type="button" className="lt-btn" aria-disabled={busy} aria-label={`${texts.savePinEnd}: ${pin.name}`} onClick={() => (busy ? undefined : onEnd(endOf(day)))}>{texts.savePinEnd}</button>
      </div>
    </details>
  );
} // prettier-ignore
