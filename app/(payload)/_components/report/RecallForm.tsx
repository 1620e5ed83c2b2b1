'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';

import { reportTextsOf } from './report-texts';

type Props = { sending: string; sites: number; language: 'vi' | 'en' };

/** *Thu hồi lượt đăng* from the report: not without a reason. The report is read anew afterwards. */
export function RecallForm({ sending, sites, language }: Props) {
  const texts = reportTextsOf(language);
  const router = useRouter();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const recall = async () => {
    if (busy) return;
    if (!reason.trim()) return setFault(texts.noReason);
    setBusy(true);
    setFault('');
    const response = await fetch(`/api/lt/sendings/${sending}/report/recall`, {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ reason }),
    }).catch(() => null);
    setBusy(false);
    if (response?.ok) return router.refresh();
    const body = (await response?.json().catch(() => null)) as { errors?: { message?: string }[] } | null | undefined;
    setFault(body?.errors?.[0]?.message ?? texts.failed);
  };
  return (
    <section className="lt-panel" aria-labelledby={`${id}-title`}>
      <div className="lt-panel__head"><h2 id={`${id}-title`}>{texts.recall}</h2></div>
      <div className="lt-panel__body lt-stack">
        <p className="lt-help">{texts.recallHelp}</p>
        <div className="lt-field">
          <label htmlFor={id}>{texts.reason} {texts.required}</label>
          <p className="lt-help" id={`${id}-help`}>{texts.reasonHelp}</p>
          <input id={id} className="lt-in" type="text" maxLength={500} value={reason} aria-describedby={`${id}-help`} aria-invalid={fault !== ''} onChange={(event) => setReason(event.currentTarget.value)} />
        </div>
        {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
        <div className="lt-row"><button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void recall()}>{texts.go(sites)}</button></div>
      </div>
    </section>
  );
} // prettier-ignore
