'use client';

import { useEffect, useId, useRef, useState } from 'react';

import type { InboxLine } from '@/admin/inbox/inbox-view';
import type { Named } from '@/admin/sendings/sections-for';
import type { LocalNote } from '@/syndication/local-note';

import { TextField } from '../work/TextField';
import { dayOf, endOf } from './day-field';
import type { InboxTexts } from './inbox-texts';
import { NoteFields } from './NoteFields';

type Own = {
  section: string | null;
  teaser: string;
  teaserEn: string;
  note: LocalNote;
  until: string | null;
};

type Props = {
  row: InboxLine;
  sections: readonly Named[];
  busy: boolean;
  texts: InboxTexts;
  /** what was taken already */ edits?: boolean;
  onTake: (own: Own) => void;
  onCancel: () => void;
};

/** Under the row; everything is filled already, one more press is enough. */
export function TakeForm({ row, sections, busy, texts, edits = false, onTake, onCancel }: Props) {
  const id = useId();
  const go = useRef<HTMLButtonElement>(null);
  const [section, setSection] = useState(row.own?.section ?? '');
  const [teaser, setTeaser] = useState(row.own?.teaser?.vi ?? '');
  const [teaserEn, setTeaserEn] = useState(row.own?.teaser?.en ?? '');
  const [note, setNote] = useState<LocalNote>(row.note ?? {});
  const [day, setDay] = useState(() => dayOf(row.own?.until));
  // A field that is not shown says nothing: where it shows anyhow there is no end of one's own.
  const ends = row.strength === 'reference' && !row.accepted;
  const verb = edits ? texts.edit : texts.take;
  useEffect(() => go.current?.focus(), []);
  const take = () => {
    if (!busy) onTake({ section: section || null, teaser, teaserEn, note, until: ends ? endOf(day) : null });
  };
  return (
    <div className="lt-stack lt-stack--tight" role="group" aria-label={`${verb}: ${row.title}`} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <div className="lt-field">
        <label htmlFor={`${id}-section`}>{texts.ownSection}</label>
        <select id={`${id}-section`} className="lt-in" value={section} onChange={(event) => setSection(event.target.value)}>
          <option value="">{texts.asItem(row.own?.section ? '' : (row.section?.name ?? ''))}</option>
          {sections.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
      </div>
      <TextField label={texts.ownTeaser} help={texts.ownTeaserHelp} rows={2} value={teaser} onChange={setTeaser} />
      <TextField label={texts.ownTeaserEn} rows={2} value={teaserEn} onChange={setTeaserEn} />
      <NoteFields {...{ note, texts }} onNote={setNote} />
      {ends ? (
        <div className="lt-field">
          <label htmlFor={`${id}-until`}>{texts.until}</label>
          <span className="lt-help" id={`${id}-help`}>{texts.untilHelp}</span>
          <input id={`${id}-until`} type="date" className="lt-in" aria-describedby={`${id}-help`} value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
      ) : null}
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={onCancel}>{texts.cancel}</button>
        <button ref={go} type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={take}>{edits ? texts.saveEdit : texts.take}</button>
      </div>
    </div>
  );
} // prettier-ignore
