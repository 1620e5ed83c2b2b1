import type { WorkCase } from './case';
import { VerbRefused } from './refusal';
import { isCorrected } from './states';
import type { Input } from './verb';

/** What a correction declares: `minor` leaves no public trace but the date, `major` a note that visitors read. */
export type Change = { change: 'minor' | 'major'; noteVi: string | null; noteEn: string | null };

export const MAX_NOTE = 500;

function noteOf(value: unknown): string | null {
  const note = typeof value === 'string' ? value.normalize('NFC').trim() : '';
  if (note.length > MAX_NOTE) throw new VerbRefused(['note-too-long']);
  return note || null;
}

/**
 * The declaration that goes with a change of what is public; null for a text that is not.
 * @throws VerbRefused 'change-required', 'note-required', 'note-too-long'
 */
export function changeOf(
  { at, editions: { open } }: Pick<WorkCase, 'at' | 'editions'>,
  { change, note, noteEn }: Input,
): Change | null {
  if (!isCorrected(at.state)) return null;
  if (change === undefined && open?.change) {
    return { change: open.change, noteVi: open.noteVi ?? null, noteEn: open.noteEn ?? null };
  }
  if (change === 'minor') return { change, noteVi: null, noteEn: null };
  if (change !== 'major') throw new VerbRefused(['change-required']);
  const noteVi = noteOf(note);
  if (!noteVi) throw new VerbRefused(['note-required']);
  return { change, noteVi, noteEn: noteOf(noteEn) };
}
