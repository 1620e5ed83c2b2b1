'use client';

import { useId } from 'react';

import type { AlertTexts } from './alert-texts';
import { blanksIn, blanksLeft, type Draft } from './draft';
import type { Change } from './use-draft';
import { WordFields } from './WordFields';

type Props = { draft: Draft; change: Change; texts: AlertTexts };

/** The blanks of a template first, a field each: with them filled, the rest is ready. Then the words themselves. */
export function WordStep({ draft, change, texts }: Props) {
  const id = useId();
  const left = blanksLeft(draft);
  return (
    <section className="lt-step" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.words}</h2>
      {blanksIn(draft).map((name, index) => (
        <div key={name} className="lt-field">
          <label htmlFor={`lt-alert-blank-${index}`}>
            {texts.blank(name)} <span className="lt-req">{texts.required}</span>
          </label>
          <input
            id={`lt-alert-blank-${index}`}
            className="lt-in"
            value={draft.values[name] ?? ''}
            maxLength={60}
            data-left={left.includes(name) || undefined}
            onChange={(event) =>
              change((now) => ({ ...now, values: { ...now.values, [name]: event.target.value } }))
            }
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
      ))}
      <WordFields
        words={draft}
        onChange={change}
        help={draft.template && draft.template !== 'own' ? texts.templateHelp : texts.bodyHelp}
        ids={['lt-alert-title', 'lt-alert-body']}
        texts={texts}
      />
    </section>
  );
}
