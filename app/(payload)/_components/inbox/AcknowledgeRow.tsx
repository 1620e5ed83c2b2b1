'use client';

import { Link } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';

import { pressInbox } from './inbox-requests';
import { inboxTextsOf } from './inbox-texts';

type Props = { item: string; title: string; sender: string; until: string; unit: string; admin: string; language: 'vi' | 'en' }; // prettier-ignore

/** On the first screen: a mandatory item is confirmed with one press. */
export function AcknowledgeRow({ item, title, sender, until, unit, admin, language }: Props) {
  const texts = inboxTextsOf(language);
  const router = useRouter();
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const press = async () => {
    if (busy || done) return;
    setBusy(true);
    const results = await pressInbox(unit, { act: 'acknowledge', items: [item] });
    setBusy(false);
    const failed = results?.find(({ ok }) => !ok);
    if (!results) return setProblem(texts.network);
    if (failed) return setProblem(failed.message);
    setProblem('');
    setDone(true);
    router.refresh();
  };
  return (
    <li>
      <div>
        <Link className="lt-rows__title" href={`${admin}/hop-nhan-bai`} prefetch={false}>{title}</Link>
        <p className="lt-rows__meta"><span className="lt-tag">{texts.strengths.mandatory}</span><span>{texts.requires(sender, until)}</span></p>
        <p className={done ? 'lt-small' : 'lt-vh'} role="status">{done ? texts.done.acknowledge() : ''}</p>
        {problem ? <p className="lt-small lt-late" role="alert">{problem}</p> : null}
      </div>
      <div className="lt-rows__act">
        {done ? null : <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} aria-label={texts.acknowledgeOf(title)} onClick={() => void press()}>{texts.acknowledge}</button>}
      </div>
    </li>
  );
} // prettier-ignore
