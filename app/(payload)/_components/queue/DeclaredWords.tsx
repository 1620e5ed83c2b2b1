'use client';

import type { ItemView } from '@/workflow/view';

import type { WorkTexts } from '../work/work-texts';

/** What a correction declares: the note that visitors will read is approved with the text. */
export function DeclaredWords({ view: { change, verbs }, texts }: { view: ItemView; texts: WorkTexts }) {
  const { change: words } = texts;
  const notes = change?.change === 'major' ? [change.noteVi, change.noteEn].filter((note): note is string => Boolean(note)) : [];
  if (!change || verbs.length === 0) return null;
  return change.change === 'minor' ? <p>{words.declaredMinor}</p> : notes.map((note) => <p key={note}>{words.declaredMajor(note)}</p>);
}
