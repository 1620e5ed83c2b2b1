'use client';

import { useId } from 'react';

import type { Named } from '@/admin/sendings/sections-for';

import { TextField } from '../work/TextField';
import type { OfferTexts } from './offer-texts';

type Own = { section: string; teaser: string };

type Props = { own: Own; sections: readonly Named[]; onOwn: (own: Own) => void; words: OfferTexts };

/** What the receiver may say differently: a section and a summary of its own. */
export function OwnFields({ own, sections, onOwn, words }: Props) {
  const id = useId();
  return (
    <details className="lt-panel">
      <summary className="lt-panel__head">{words.own}</summary>
      <div className="lt-panel__body lt-stack">
        <div className="lt-field">
          <label htmlFor={id}>{words.section}</label>
          <select id={id} className="lt-in" value={own.section} onChange={(event) => onOwn({ ...own, section: event.target.value })}>
            <option value="">{words.asItem}</option>
            {sections.map((section) => <option key={section.id} value={section.id}>{section.name}</option>)}
          </select>
        </div>
        <TextField label={words.teaser} help={words.teaserHelp} rows={3} value={own.teaser} onChange={(teaser) => onOwn({ ...own, teaser })} />
      </div>
    </details>
  );
} // prettier-ignore
