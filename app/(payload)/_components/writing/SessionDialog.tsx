'use client';

import { useEffect, useId, useRef, useState, type FormEvent } from 'react';

import { useAdminState } from '../state/context';
import { useTexts } from '../use-texts';
import { connection } from './session-events';
import { useConnection } from './use-connection';

type Fault = 'wrong' | 'failed' | null;

/** Logging in again without leaving the page: the text stays where it is. */
export function SessionDialog() {
  const { ended } = useConnection();
  const { person } = useAdminState();
  const { session } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [fault, setFault] = useState<Fault>(null);
  const [later, setLater] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => {
    if (ended && !later) dialog.current?.showModal();
    else dialog.current?.close();
  }, [ended, later]);
  const login = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { email, password } = Object.fromEntries(new FormData(form));
    setBusy(true);
    const response = await fetch('/api/users/login', {
      method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }),
    }).catch(() => null);
    setBusy(false);
    if (!response) return setFault('failed');
    if (!response.ok) return setFault('wrong');
    const { user } = (await response.json()) as { user?: { id?: string } };
    // Somebody else at the same desk: his rights and his unit are others, so the page is built anew.
    if (user?.id !== person?.id) return window.location.reload();
    form.reset();
    setFault(null);
    connection.sessionBack();
  };
  return (
    <>
      <dialog ref={dialog} className="lt-dialog" aria-labelledby={id} onCancel={() => setLater(true)}>
        <h2 id={id}>{session.ended}</h2>
        <p>{session.endedText}</p>
        <form className="lt-stack" onSubmit={(event) => void login(event)}>
          <label className="lt-field"><span className="lt-legend">{session.email}</span><input className="lt-in" name="email" type="email" autoComplete="username" required /></label>
          <label className="lt-field"><span className="lt-legend">{session.password}</span><input className="lt-in" name="password" type="password" autoComplete="current-password" required /></label>
          <p className="lt-field__error" role="alert">{fault ? session[fault] : ''}</p>
          <div className="lt-row lt-row--end">
            <button type="button" className="lt-btn" onClick={() => setLater(true)}>{session.cancel}</button>
            <button type="submit" className="lt-btn lt-btn--primary" aria-disabled={busy}>{session.login}</button>
          </div>
        </form>
      </dialog>
      {ended && later ? (
        <div className="lt-sessionbar lt-note lt-note--warn" role="alert">
          <div>
            <p><strong>{session.ended}</strong> {session.endedText}</p>
            <div className="lt-row"><button type="button" className="lt-btn lt-btn--primary" onClick={() => setLater(false)}>{session.again}</button></div>
          </div>
        </div>
      ) : null}
    </>
  );
} // prettier-ignore
