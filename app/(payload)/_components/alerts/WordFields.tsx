'use client';

import { useId } from 'react';

import { BODY_MAX, TITLE_MAX } from '@/alerts/read-text';

import type { AlertTexts } from './alert-texts';

export type Words = {
  titleVi: string;
  bodyVi: string;
  titleEn: string;
  bodyEn: string;
  phone: string;
  link: string;
};

type Props = {
  words: Words;
  onChange: (next: Partial<Words>) => void;
  help: string;
  /** ids of the two required fields */ ids?: [string, string];
  texts: AlertTexts;
};

/** The words of an alert: Vietnamese in sight, English and the rest folded away, because they never hold it up. */
export function WordFields({ words, onChange, help, ids, texts }: Props) {
  const id = useId();
  const [first, body] = ids ?? [`${id}-first`, `${id}-body`];
  const { titleVi, bodyVi, titleEn, bodyEn, phone, link } = words;
  const noSubmit = (event: React.KeyboardEvent) => event.key === 'Enter' && event.preventDefault();
  return (
    <>
      <div className="lt-field">
        <label htmlFor={first}>
          {texts.first} <span className="lt-req">{texts.required}</span>
        </label>
        <input
          id={first}
          className="lt-in"
          value={titleVi}
          maxLength={TITLE_MAX}
          onChange={(event) => onChange({ titleVi: event.target.value })}
          onKeyDown={noSubmit}
        />
      </div>
      <div className="lt-field">
        <label htmlFor={body}>
          {texts.body} <span className="lt-req">{texts.required}</span>
        </label>
        <span className="lt-help" id={`${id}-help`}>
          {help}
        </span>
        <textarea
          id={body}
          className="lt-in"
          rows={4}
          maxLength={BODY_MAX}
          value={bodyVi}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange({ bodyVi: event.target.value })}
        />
      </div>
      <details>
        <summary className="lt-btn">
          {texts.english(titleEn.trim() !== '' && bodyEn.trim() !== '')}
        </summary>
        <div className="lt-stack lt-stack--tight">
          <div className="lt-field">
            <label htmlFor={`${id}-en`}>{texts.firstEn}</label>
            <input
              id={`${id}-en`}
              lang="en"
              className="lt-in"
              value={titleEn}
              maxLength={TITLE_MAX}
              onChange={(event) => onChange({ titleEn: event.target.value })}
              onKeyDown={noSubmit}
            />
          </div>
          <div className="lt-field">
            <label htmlFor={`${id}-ben`}>{texts.bodyEn}</label>
            <textarea
              id={`${id}-ben`}
              lang="en"
              className="lt-in"
              rows={4}
              maxLength={BODY_MAX}
              value={bodyEn}
              onChange={(event) => onChange({ bodyEn: event.target.value })}
            />
          </div>
        </div>
      </details>
      <details>
        <summary className="lt-btn">{texts.more}</summary>
        <div className="lt-stack lt-stack--tight">
          <div className="lt-field">
            <label htmlFor={`${id}-tel`}>{texts.phone}</label>
            <input
              id={`${id}-tel`}
              className="lt-in"
              type="tel"
              value={phone}
              maxLength={20}
              onChange={(event) => onChange({ phone: event.target.value })}
              onKeyDown={noSubmit}
            />
          </div>
          <div className="lt-field">
            <label htmlFor={`${id}-link`}>{texts.link}</label>
            <span className="lt-help" id={`${id}-lhelp`}>
              {texts.linkHelp}
            </span>
            <input
              id={`${id}-link`}
              className="lt-in"
              type="text"
              inputMode="url"
              value={link}
              maxLength={400}
              aria-describedby={`${id}-lhelp`}
              onChange={(event) => onChange({ link: event.target.value })}
              onKeyDown={noSubmit}
            />
          </div>
        </div>
      </details>
    </>
  );
}
