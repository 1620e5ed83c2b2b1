'use client';

import { LONGEST_NOTE, type LocalNote } from '@/syndication/local-note';

import { TextField } from '../work/TextField';
import type { InboxTexts } from './inbox-texts';

type Props = { note: LocalNote; onNote: (note: LocalNote) => void; texts: InboxTexts };

/** What the unit writes under the item, in one language or both. */
export function NoteFields({ note, onNote, texts }: Props) {
  return (
    <>
      <TextField label={texts.ownNote} help={texts.ownNoteHelp} rows={3} max={LONGEST_NOTE} value={note.vi ?? ''} onChange={(vi) => onNote({ ...note, vi })} />
      <TextField label={texts.ownNoteEn} rows={3} max={LONGEST_NOTE} value={note.en ?? ''} onChange={(en) => onNote({ ...note, en })} />
    </>
  );
} // prettier-ignore
