'use client';

import type { InboxLine } from '@/admin/inbox/inbox-view';
import type { Named } from '@/admin/sendings/sections-for';
import { formatDate } from '@/i18n/format';

import { ClassifyRow } from './ClassifyRow';
import type { InboxPress } from './inbox-requests';
import type { InboxTexts } from './inbox-texts';
import { NoteForm } from './NoteForm';
import { TakeForm } from './TakeForm';
import { VersionForm } from './VersionForm';

export type InboxForm = 'take' | 'note' | 'edit' | 'version';

type Props = {
  unit: string;
  row: InboxLine;
  sections: readonly Named[];
  selected: boolean;
  pinned: boolean;
  /** it waits to be classified, by this person */
  classifies: boolean;
  /** this person may change what the unit chose */
  edits: boolean;
  /** which form is open under it */
  open: InboxForm | null;
  busy: boolean;
  problem: string;
  onSelect: (() => void) | null;
  onOpen: (form: InboxForm | null) => void;
  onPress: (press: Omit<InboxPress, 'items'>) => void;
  language: 'vi' | 'en';
  texts: InboxTexts;
};

/** One item: whose it is, how it was sent, whether it shows, and what may be done. */
export function InboxLineRow({ unit, row, sections, selected, pinned, classifies, edits, open, busy, problem, onSelect, onOpen, onPress, language, texts }: Props) {
  const { item, title, strength, origin, sender, section, date, shows, decision, until } = row;
  const name = (verb: string) => `${verb}: ${title}`;
  const press = (what: Omit<InboxPress, 'items'>) => (busy ? undefined : onPress(what));
  const reference = strength === 'reference';
  return (
    <li data-row={item} data-selected={selected || undefined}>
      <div>
        <label className="lt-line">
          {onSelect ? <input type="checkbox" checked={selected} onChange={onSelect} aria-label={texts.select(title)} /> : null}
          <strong>{title}</strong>
        </label>
        <p className="lt-rows__meta">
          <span className="lt-tag">{row.accepted ? texts.accepted : row.followed ? texts.followed : texts.strengths[strength]}</span><span>{origin.name}</span>
          {sender === origin.name ? null : <span>{texts.from(sender)}</span>}
          {section?.name ? <span>{section.name}</span> : null}<span>{formatDate(new Date(date).toISOString(), language)}</span><span>{shows ? texts.shows : texts.hidden}</span>
          {pinned ? <span className="lt-tag">{texts.pinned}</span> : null}
        </p>
        {strength === 'mandatory' ? <p className="lt-small lt-quiet">{texts.requires(sender, until ? formatDate(new Date(until).toISOString(), language) : '')}</p> : null}
        {problem ? <p className="lt-small lt-late" role="alert">{problem}</p> : null}
        {classifies ? <ClassifyRow {...{ row, sections, busy, texts }} onClassify={(section) => press({ act: 'classify', section })} /> : null}
        {open === 'take' ? <TakeForm {...{ row, sections, busy, texts }} onCancel={() => onOpen(null)} onTake={(own) => press({ act: 'take', ...own })} /> : null}
        {open === 'edit' ? <TakeForm edits {...{ row, sections, busy, texts }} onCancel={() => onOpen(null)} onTake={(own) => press({ act: 'edit', ...own })} /> : null}
        {open === 'note' ? <NoteForm {...{ row, busy, texts }} onCancel={() => onOpen(null)} onNote={(note) => press({ act: 'note', note })} /> : null}
        {open === 'version' ? <VersionForm {...{ unit, row, texts }} onCancel={() => onOpen(null)} /> : null}
      </div>
      {open ? null : (
        <div className="lt-rows__act">
          {decision === null && strength !== 'mandatory' ? (
            <>
              <button type="button" className="lt-btn" aria-disabled={busy} aria-label={name(reference ? texts.skip : texts.hide)} onClick={() => press({ act: 'hide' })}>{reference ? texts.skip : texts.hide}</button>
              {reference
                ? <button type="button" className="lt-btn" aria-expanded={false} aria-label={name(texts.take)} onClick={() => onOpen('take')}>{texts.take}</button>
                : <button type="button" className="lt-btn" aria-disabled={busy} aria-label={name(texts.keep)} onClick={() => press({ act: 'take' })}>{texts.keep}</button>}
            </>
          ) : null}
          {decision === 'hidden' && strength !== 'mandatory' ? <button type="button" className="lt-btn" aria-label={name(texts.take)} onClick={() => onOpen('take')}>{texts.take}</button> : null}
          {edits ? <button type="button" className="lt-btn" aria-expanded={false} aria-label={name(texts.edit)} onClick={() => onOpen('edit')}>{texts.edit}</button> : null}
          {shows ? <button type="button" className="lt-btn" aria-expanded={false} aria-label={name(texts.note)} onClick={() => onOpen('note')}>{texts.note}</button> : null}
          {shows || pinned ? <button type="button" className="lt-btn" aria-disabled={busy} aria-label={name(pinned ? texts.unpin : texts.pin)} onClick={() => press({ act: pinned ? 'unpin' : 'pin' })}>{pinned ? texts.unpin : texts.pin}</button> : null}
          <button type="button" className="lt-btn" aria-expanded={false} aria-label={name(texts.version)} onClick={() => onOpen('version')}>{texts.version}</button>
          {decision === null || row.accepted ? null : <button type="button" className="lt-btn" aria-disabled={busy} aria-label={name(texts.undoOf)} onClick={() => press({ act: 'undo' })}>{texts.undoOf}</button>}
        </div>
      )}
    </li>
  );
} // prettier-ignore
