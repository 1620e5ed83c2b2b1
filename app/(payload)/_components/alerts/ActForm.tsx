'use client';

import { useState } from 'react';

import type { Severity } from '@/alerts/alert';
import { SEVERITIES } from '@/alerts/alert';
import type { AlertView } from '@/alerts/view';
import { formatNumber } from '@/i18n/format';

import { fieldOf, MomentField, momentOf } from '../work/MomentField';
import { TextField } from '../work/TextField';
import type { AlertTexts } from './alert-texts';
import { Chip } from './Chip';
import { WordFields, type Words } from './WordFields';

export type FormAct = 'update' | 'extend' | 'all-clear' | 'stop';

type Props = {
  name: FormAct;
  alert: AlertView;
  busy: boolean;
  onSend: (body: object) => void;
  onCancel: () => void;
  language: 'vi' | 'en';
  texts: AlertTexts;
};

const LATER_MS = 6 * 3_600_000;

/** What an act needs besides the press: new words, a later end, words of the all-clear, a reason. */
export function ActForm({ name, alert, busy, onSend, onCancel, language, texts }: Props) {
  const { titleVi, bodyVi, titleEn, bodyEn, phone, link } = alert;
  const [words, setWords] = useState<Words>({ titleVi, bodyVi, titleEn, bodyEn, phone, link });
  const [severity, setSeverity] = useState<Severity>(alert.severity);
  const [until, setUntil] = useState(() => fieldOf(alert.until + LATER_MS));
  const [text, setText] = useState('');
  const pages = formatNumber(alert.pages, language);
  const forms: Record<
    FormAct,
    { fields: React.ReactNode; label: string; body: object; look: string }
  > = {
    update: {
      fields: (
        <>
          <WordFields
            words={words}
            onChange={(next) => setWords((now) => ({ ...now, ...next }))}
            help={alert.drill ? texts.bodyHelp : texts.updateHelp}
            texts={texts}
          />
          <div className="lt-chips" role="group" aria-label={texts.severity}>
            {SEVERITIES.map((each) => (
              <Chip
                key={each}
                name={`severity-${alert.id}`}
                checked={severity === each}
                onChoose={() => setSeverity(each)}
              >
                {texts.severities[each]}
              </Chip>
            ))}
          </div>
        </>
      ),
      label: texts.doUpdate,
      body: { ...words, severity },
      look: 'lt-btn--primary',
    },
    extend: {
      fields: (
        <MomentField
          label={texts.extendLabel}
          help={texts.extendHelp}
          value={until}
          onChange={setUntil}
        />
      ),
      label: texts.doExtend,
      body: { until: momentOf(until) },
      look: 'lt-btn--primary',
    },
    'all-clear': {
      fields: (
        <TextField
          label={texts.clearLabel}
          help={texts.clearHelp}
          value={text}
          max={300}
          rows={2}
          onChange={setText}
        />
      ),
      label: texts.doClear(pages),
      body: { clearVi: text },
      look: 'lt-btn--primary',
    },
    stop: {
      fields: (
        <TextField
          label={texts.stopLabel}
          help={texts.stopHelp}
          value={text}
          max={500}
          rows={2}
          onChange={setText}
        />
      ),
      label: texts.doStop(pages),
      body: { reason: text },
      look: 'lt-btn--danger',
    },
  };
  const { fields, label, body, look } = forms[name];
  return (
    <div className="lt-stack">
      {fields}
      <div className="lt-row">
        <button
          type="button"
          className={`lt-btn ${look}`}
          aria-disabled={busy}
          onClick={() => (busy ? undefined : onSend(body))}
        >
          {label}
        </button>
        <button type="button" className="lt-btn" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
