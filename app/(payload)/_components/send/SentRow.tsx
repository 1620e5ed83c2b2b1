'use client';

import { useEffect, useRef } from 'react';

import type { SendingsAnswer } from '@/admin/sendings/overview';
import type { SendingView } from '@/admin/sendings/sending-list';

import { reportTextsOf } from '../report/report-texts';
import { ChangeForm } from './ChangeForm';
import { momentText } from './send-moments';
import type { SendTexts } from './send-texts';

export type RowMode = 'idle' | 'recall' | 'change';

type Props = {
  sending: SendingView;
  answer: SendingsAnswer;
  mode: RowMode;
  onMode: (mode: RowMode) => void;
  onAct: (act: 'end' | 'change', body: object) => void;
  busy: boolean;
  /** whether there is room for the form of changes */
  wide: boolean;
  language: 'vi' | 'en';
  texts: SendTexts;
};

const SHAPE = { waiting: 'hen', live: 'dang', over: 'het', replaced: 'het', ended: 'het' } as const;

/** One act of sending: where it went, how it stands, and what may be done with it. */
export function SentRow({
  sending,
  answer,
  mode,
  onMode,
  onAct,
  busy,
  wide,
  language,
  texts,
}: Props) {
  const { standing, strength, to, from, at, byName, ends, begins, sites, mayChange } = sending;
  const armed = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (mode === 'recall') armed.current?.focus();
  }, [mode]);
  const state =
    standing === 'live' && strength === 'reference' ? texts.lying : texts.standing[standing];
  const window = [
    standing === 'waiting' && begins ? texts.from(momentText(begins, language)) : '',
    ends && standing !== 'ended' ? texts.until2(momentText(ends, language)) : '',
  ].filter(Boolean);
  const which = texts.recallWhich(to.join(', '));
  return (
    <li className="lt-sent">
      <p className="lt-sent__to">
        <strong>{to.join('; ')}</strong>
      </p>
      <p className="lt-rows__meta">
        <span className="lt-state" data-s={SHAPE[standing]}>
          {state}
        </span>
        <span>{texts.strengths[strength]}</span>
        <span>{texts.sites(sites)}</span>
        {window.map((each) => (
          <span key={each}>{each}</span>
        ))}
      </p>
      <p className="lt-small lt-quiet">
        {texts.fromUnit(from)}. {texts.byAt(byName, momentText(at, language))}.
        {sending.endedAt
          ? ` ${texts.endedBy(sending.endedByName, momentText(sending.endedAt, language))}.`
          : ''}
      </p>
      {sending.mayReport ? (
        <p className="lt-small">
          <a href={`/admin/bao-cao-nhan-bai/${sending.id}`}>
            {reportTextsOf(language).link}
            <span className="lt-vh">: {to.join('; ')}</span>
          </a>
        </p>
      ) : null}
      {mayChange && mode === 'idle' ? (
        <div className="lt-row">
          {wide ? (
            <button
              type="button"
              className="lt-btn"
              aria-label={`${texts.change}: ${which}`}
              onClick={() => onMode('change')}
            >
              {texts.change}
            </button>
          ) : null}
          <button
            type="button"
            className="lt-btn"
            data-recall={sending.id}
            aria-label={`${texts.recall}: ${which}`}
            onClick={() => onMode('recall')}
          >
            {texts.recall}
          </button>
        </div>
      ) : null}
      {mode === 'recall' ? (
        <div
          className="lt-note lt-note--warn"
          role="group"
          aria-label={`${texts.recall}: ${which}`}
          onKeyDown={(event) => event.key === 'Escape' && onMode('idle')}
        >
          <p>{texts.recallText(from)}</p>
          <div className="lt-row">
            <button
              ref={armed}
              type="button"
              className="lt-btn lt-btn--primary"
              aria-disabled={busy}
              onClick={() => (busy ? undefined : onAct('end', { sending: sending.id }))}
            >
              {texts.recallGo(sites)}
            </button>
            <button type="button" className="lt-btn" onClick={() => onMode('idle')}>
              {texts.cancel}
            </button>
          </div>
        </div>
      ) : null}
      {mode === 'change' ? (
        <ChangeForm
          {...{ sending, answer, busy, texts }}
          onSave={(body) => onAct('change', body)}
          onCancel={() => onMode('idle')}
        />
      ) : null}
    </li>
  );
}
