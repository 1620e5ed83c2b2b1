'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { ScheduleRow } from '@/admin/schedule/read-schedule';
import { fromWallClock, toWallClock } from '@/i18n/wall-clock';

import type { ScheduleTexts } from './schedule-texts';

type Props = {
  row: ScheduleRow;
  texts: ScheduleTexts;
  onMoved: (row: ScheduleRow, at: string) => void;
  onClose: () => void;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the field shows it: the clock of Viet Nam, whatever the browser's zone. */
const fieldValue = (moment: number): string => {
  const shown = toWallClock(new Date(moment).toISOString());
  return `${shown.getFullYear()}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}T${two(shown.getHours())}:${two(shown.getMinutes())}`;
};

/** Another minute for a scheduled text. One decision on the server, so that the approval is never without its schedule. */
export function MoveDialog({ row, texts, onMoved, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [when, setWhen] = useState(() => fieldValue(row.at));
  const [faults, setFaults] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const send = async () => {
    if (busy) return;
    setBusy(true);
    const publishAt = when ? fromWallClock(new Date(when)) : null;
    try {
      const response = await fetch(`/api/lt/items/${row.itemType}/${row.item}/schedule`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ publishAt }),
      });
      const answer = (await response.json()) as { errors?: { message: string }[] };
      if (response.ok && publishAt) {
        onMoved(row, publishAt);
        dialog.current?.close();
      } else setFaults((answer.errors ?? []).map(({ message }) => message));
    } catch {
      setFaults([texts.network]);
    }
    setBusy(false);
  };
  return (
    <dialog ref={dialog} className="lt-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{texts.moveTitle(row.title || texts.untitled)}</h2>
      <div className="lt-field">
        <label htmlFor={`${id}-when`}>{texts.when}</label>
        <span className="lt-help" id={`${id}-help`}>
          {texts.whenHelp}
        </span>
        <input
          id={`${id}-when`}
          className="lt-in"
          type="datetime-local"
          value={when}
          aria-describedby={`${id}-help`}
          onChange={(event) => setWhen(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && void send()}
        />
      </div>
      {faults.length > 0 ? (
        <div className="lt-note lt-note--error" role="alert">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      ) : null}
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={() => dialog.current?.close()}>
          {texts.cancel}
        </button>
        <button
          type="button"
          className="lt-btn lt-btn--primary"
          aria-disabled={busy}
          onClick={() => void send()}
        >
          {texts.save}
        </button>
      </div>
    </dialog>
  );
}
