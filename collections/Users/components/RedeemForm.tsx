'use client';

import './account.css';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useId, useState, type FormEvent } from 'react';

import { postUsers, Refused } from './account-requests';
import { RedeemFields } from './RedeemFields';
import { redeemTexts } from './redeem-texts';
import { useLinkToken } from './use-link-token';

/** Code or link in, password set. The sign-in that follows is the ordinary one. */
export function RedeemForm() {
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const texts = redeemTexts(language);
  const [token, dropToken] = useLinkToken();
  const [error, setError] = useState('');
  const [email, setEmail] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const errorId = useId();
  const { admin, api } = config.routes;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [code, password, again] = ['code', 'password', 'again'].map((name) =>
      String(form.get(name) ?? ''),
    );
    if (!token && !code?.trim()) return setError(texts.noCode);
    if (password !== again) return setError(texts.differ);
    if (busy) return;
    setBusy(true);
    setError('');
    try {
      const answer = await postUsers<{ email: string }>(
        api,
        'redeem',
        language,
        token ? { token, password } : { code, password },
      );
      setEmail(answer.email);
    } catch (refused) {
      setError((refused instanceof Refused && refused.message) || texts.failed);
    }
    setBusy(false);
  };

  if (email) {
    return (
      <div className="lt-redeem">
        <p role="status">{texts.done(email)}</p>
        <a className="lt-btn lt-btn--primary" href={`${admin}/login`}>
          {texts.login}
        </a>
      </div>
    );
  }
  return (
    <form
      className="lt-redeem"
      onSubmit={(event) => void submit(event)}
      aria-describedby={errorId}
      noValidate
    >
      <h1>{token ? texts.withLink : texts.title}</h1>
      <p id={errorId} role="alert" className="lt-redeem__error">
        {error}
      </p>
      <RedeemFields texts={texts} askCode={!token} onOtherCode={dropToken} />
      <button type="submit" className="lt-btn lt-btn--primary" aria-disabled={busy}>
        {texts.submit}
      </button>
    </form>
  );
}
