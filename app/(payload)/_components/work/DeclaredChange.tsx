'use client';

import type { Change } from '@/workflow/change';

import { askStore } from './ask-store';
import { ChangeFields, draftOf } from './ChangeFields';
import type { WorkTexts } from './work-texts';

type Props = { texts: WorkTexts; change: Change; declared: Change | null; mayChange: boolean };

/** What the writer declared of a correction; the second reader may declare otherwise before approving. */
export function DeclaredChange({ texts, change, declared, mayChange }: Props) {
  const words = texts.change;
  const shown = declared ?? change;
  const notes = Object.entries({ vi: shown.noteVi, en: shown.noteEn }).filter(([, note]) => note);
  return (
    <div className="lt-stack lt-stack--tight">
      <div className="lt-note lt-small">
        {shown.change === 'minor' ? (
          <p>{words.declaredMinor}</p>
        ) : (
          notes.map(([lang, note]) => (
            <p key={lang}>
              {words.declaredMajor} <span lang={lang}>“{note}”</span>
            </p>
          ))
        )}
      </div>
      {mayChange ? (
        <details className="lt-small">
          <summary>{words.edit}</summary>
          <div className="lt-stack">
            <ChangeFields
              texts={texts}
              value={draftOf(shown)}
              onChange={({ change: kind, noteVi, noteEn }) =>
                askStore.declare({ change: kind ?? change.change, noteVi, noteEn })
              }
            />
          </div>
        </details>
      ) : null}
    </div>
  );
}
