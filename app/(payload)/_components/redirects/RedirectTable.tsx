'use client';

import { useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useId } from 'react';

import { redirectTextsOf } from './redirect-texts';
import { useImport } from './use-import';

/** Above the list of redirects: a CSV file is checked, then imported; what was not taken comes back as a file. */
export function RedirectTable() {
  const texts = redirectTextsOf(useTranslation().i18n.language);
  const router = useRouter();
  const { answer, fault, busy, choose, press } = useImport(texts, () => router.refresh());
  const id = useId();
  const rows = answer ? answer.added + answer.changed : 0;
  return (
    <details className="lt-stack">
      <summary>{texts.title}</summary>
      <div className="lt-stack">
        <p className="lt-help">{texts.help}</p>
        <div className="lt-row">
          <a className="lt-btn" href="/api/lt/redirects/template.csv" download>{texts.template}</a>
          <a className="lt-btn" href="/api/lt/redirects/export.csv" download>{texts.exported}</a>
        </div>
        <div className="lt-field">
          <label htmlFor={id}>{texts.file}</label>
          <input id={id} className="lt-in" type="file" accept=".csv,text/csv" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
        </div>
        <div className="lt-row">
          <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void press(false)}>{texts.check}</button>
          {answer && !answer.applied && rows > 0 ? (
            <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={() => void press(true)}>{texts.apply(rows)}</button>
          ) : null}
        </div>
        {fault ? <p className="lt-note lt-note--error" role="alert">{fault}</p> : null}
        <p role="status">{answer ? `${answer.applied ? texts.did : texts.would} ${texts.counts(answer.added, answer.changed, answer.same, answer.faults)}` : ''}</p>
        {answer?.errorCsv ? (
          <div className="lt-note lt-note--warn lt-stack lt-stack--tight">
            <p>{texts.errorHelp}</p>
            <a className="lt-btn" href={`data:text/csv;charset=utf-8,${encodeURIComponent(answer.errorCsv)}`} download={texts.errorName}>{texts.errors(answer.faults)}</a>
          </div>
        ) : null}
      </div>
    </details>
  );
} // prettier-ignore
