'use client';

import { useEffect, useRef, useState } from 'react';

import type { InboxLine } from '@/admin/inbox/inbox-view';
import type { LocalNote } from '@/syndication/local-note';

import type { InboxTexts } from './inbox-texts';
import { NoteFields } from './NoteFields';

type Props = {
  row: InboxLine;
  busy: boolean;
  texts: InboxTexts;
  onNote: (note: LocalNote) => void;
  onCancel: () => void;
};

/** Under the row of an item that shows: the unit's note, as it stands; emptied and saved it is gone. */
export function NoteForm({ row, busy, texts, onNote, onCancel }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<LocalNote>(row.note ?? {});
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={form} className="lt-stack lt-stack--tight" role="group" aria-label={`${texts.note}: ${row.title}`} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <NoteFields {...{ note, texts }} onNote={setNote} />
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={onCancel}>{texts.cancel}</button>
        <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => (busy ? undefined : onNote(note))}>{texts.saveNote}</button>
      </div>
    </div>
  );
} // prettier-ignore
