'use client';

import type { Change } from '@/workflow/change';

import { ChoiceField } from './ChoiceField';
import { TextField } from './TextField';
import type { WorkTexts } from './work-texts';

/** As it stands in the form: nothing is chosen for the person. */
export type ChangeDraft = { change: Change['change'] | null; noteVi: string; noteEn: string };

export const draftOf = (change: Change | null): ChangeDraft => ({
  change: change?.change ?? null,
  noteVi: change?.noteVi ?? '',
  noteEn: change?.noteEn ?? '',
});

/** What the verb takes. */
export const changeBody = ({ change, noteVi, noteEn }: ChangeDraft): object =>
  change === 'major' ? { change, note: noteVi, noteEn } : change ? { change } : {};

type Props = { texts: WorkTexts; value: ChangeDraft; onChange: (value: ChangeDraft) => void };

/** How large a change of what is public is, and what visitors read of it. */
export function ChangeFields({ texts: { change: words }, value, onChange }: Props) {
  return (
    <>
      <ChoiceField
        legend={words.legend}
        options={[{ value: 'minor', label: words.minor, help: words.minorHelp }, { value: 'major', label: words.major, help: words.majorHelp }]}
        value={value.change}
        onChange={(change) => onChange({ ...value, change })}
      />
      {value.change === 'major' ? (
        <>
          <TextField label={words.note} help={words.noteHelp} max={500} rows={3} value={value.noteVi} onChange={(noteVi) => onChange({ ...value, noteVi })} />
          <TextField label={words.noteEn} max={500} rows={2} value={value.noteEn} onChange={(noteEn) => onChange({ ...value, noteEn })} />
        </>
      ) : null}
    </>
  );
} // prettier-ignore
