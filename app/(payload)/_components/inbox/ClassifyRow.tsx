'use client';

import { useId, useState } from 'react';

import type { InboxLine } from '@/admin/inbox/inbox-view';
import type { Named } from '@/admin/sendings/sections-for';

import type { InboxTexts } from './inbox-texts';

type Props = {
  row: InboxLine;
  sections: readonly Named[];
  busy: boolean;
  texts: InboxTexts;
  onClassify: (section: string) => void;
};

/** Under an item that waits to be classified: a section of the unit, and one press. */
export function ClassifyRow({ row, sections, busy, texts, onClassify }: Props) {
  const id = useId();
  const [section, setSection] = useState('');
  return (
    <div className="lt-row">
      <div className="lt-field">
        <label htmlFor={id}>{texts.classifyIn}<span className="lt-vh">: {row.title}</span></label>
        <select id={id} className="lt-in" value={section} onChange={(event) => setSection(event.target.value)}>
          <option value="">{texts.chooseSection}</option>
          {sections.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
        </select>
      </div>
      <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy || !section} aria-label={`${texts.classify}: ${row.title}`} onClick={() => (busy || !section ? undefined : onClassify(section))}>{texts.classify}</button>
    </div>
  );
} // prettier-ignore
