'use client';

import { useId } from 'react';

import { formatSecond } from '@/i18n/format';

import { reportTextsOf } from './report-texts';
import { useProof } from './use-proof';

type Props = { sending: string; language: 'vi' | 'en'; recalled: boolean; fresh: boolean };

/** Proof by reading: what the page of every receiver shows, with the second; after a recall it starts by itself. */
export function ProofPanel({ sending, language, recalled, fresh }: Props) {
  const { proof } = reportTextsOf(language);
  const { busy, done, failed, start } = useProof(sending, fresh);
  const id = useId();
  return (
    <section className="lt-panel" aria-labelledby={id}>
      <div className="lt-panel__head"><h2 id={id}>{proof.title}</h2></div>
      <div className="lt-panel__body lt-stack">
        <p className="lt-help">{proof.help}</p>
        <div role="status" className="lt-stack">
          {busy ? <p>{proof.busy(busy.read, busy.total)}</p> : null}
          {done.map(({ at, total, showing }) => (
            <p key={at} className={recalled && showing.length > 0 ? 'lt-note lt-note--warn' : 'lt-note lt-note--ok'}>
              {recalled ? proof.down(formatSecond(at), showing, total) : proof.up(formatSecond(at), showing.length, total)}
            </p>
          ))}
          {failed ? <p className="lt-note lt-note--error">{proof.failed}</p> : null}
        </div>
        <div className="lt-row"><button type="button" className="lt-btn" aria-disabled={busy !== null} onClick={start}>{proof.start}</button></div>
      </div>
    </section>
  );
} // prettier-ignore
