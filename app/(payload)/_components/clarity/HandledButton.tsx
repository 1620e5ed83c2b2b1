'use client';

import { useRouter } from 'next/navigation.js';
import { useState } from 'react';

import { clarityTextsOf } from './clarity-texts';

type Props = { id: string; title: string; upTo: number; language: 'vi' | 'en' };

/** *Đã xử lý*: the remarks that are shown wait no longer. The list is read anew; the button stays, so that focus has a place. */
export function HandledButton({ id, title, upTo, language }: Props) {
  const texts = clarityTextsOf(language);
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const nothing = upTo === 0;
  const press = async () => {
    if (busy || nothing) return;
    setBusy(true);
    setFault('');
    setSaid('');
    const response = await fetch(`/api/lt/clarity/${id}/handled`, {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ upTo }),
    }).catch(() => null);
    const answer = (await response?.json().catch(() => null)) as { errors?: { message?: string }[] } | null | undefined;
    setBusy(false);
    if (!response?.ok) return setFault(answer?.errors?.[0]?.message ?? texts.failed);
    setSaid(texts.done);
    router.refresh();
  };
  return (
    <>
      {nothing && !said ? null : (
        <button type="button" className="lt-btn" aria-disabled={busy || nothing} aria-label={texts.handledOf(title)} onClick={() => void press()}>{texts.handled}</button>
      )}
      <p role="status" className={said ? 'lt-small' : 'lt-vh'}>{said}</p>
      {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
    </>
  );
} // prettier-ignore
