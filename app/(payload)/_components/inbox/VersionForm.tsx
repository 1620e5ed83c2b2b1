'use client';

import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';

import type { InboxLine } from '@/admin/inbox/inbox-view';

import { makeVersion } from './inbox-requests';
import type { InboxTexts } from './inbox-texts';

type Props = { unit: string; row: InboxLine; texts: InboxTexts; onCancel: () => void };

/** Under the row: what an own version is, and the press that makes it and leads to its form. */
export function VersionForm({ unit, row, texts, onCancel }: Props) {
  const id = useId();
  const go = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  const { config } = useConfig();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => go.current?.focus(), []);
  const make = async () => {
    if (busy) return;
    setBusy(true);
    const made = await makeVersion(unit, row.item);
    if (typeof made !== 'string')
      return router.push(`${config.routes.admin}/collections/articles/${made.article}`);
    setBusy(false);
    setProblem(made || texts.network);
  };
  return (
    <div className="lt-stack lt-stack--tight" role="group" aria-label={`${texts.version}: ${row.title}`} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <p className="lt-small" id={`${id}-help`}>{texts.versionHelp}</p>
      {problem ? <p className="lt-small lt-late" role="alert">{problem}</p> : null}
      <div className="lt-row lt-row--end">
        <button type="button" className="lt-btn" onClick={onCancel}>{texts.cancel}</button>
        <button ref={go} type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} aria-describedby={`${id}-help`} onClick={() => void make()}>{texts.versionGo}</button>
      </div>
    </div>
  );
} // prettier-ignore
