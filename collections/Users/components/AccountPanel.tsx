'use client';

import './account.css';

import { AccountButton } from './AccountButton';
import { AccountCard } from './AccountCard';
import { UnknownPassword } from './UnknownPassword';
import { useAccount } from './use-account';

/** Beside a person in the admin: invite, hand over a reset, close, reopen. What is not allowed says why. */
export function AccountPanel() {
  const { id, language, texts, standing, handed, message, busy, mail, hand, set, done } =
    useAccount();
  if (!id) {
    return (
      <div className="lt-account lt-account--new">
        <UnknownPassword />
        <p>{texts.saveFirst}</p>
      </div>
    );
  }
  if (standing?.self) return null;
  const fresh = standing?.state === 'new';
  const path = fresh ? 'invite' : 'reset-code';
  const reasons = standing?.reasons[fresh ? 'invite' : 'reset'] ?? [];
  return (
    <section className="lt-account" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p>{standing ? texts.state[standing.state] : message ? null : texts.loading}</p>
      <p role="status" className="lt-account__message">
        {message}
      </p>
      {handed?.card ? (
        <AccountCard
          card={handed.card}
          kind={handed.kind}
          expiresAt={handed.expiresAt}
          language={language}
          texts={texts}
          onDone={done}
        />
      ) : null}
      {standing && standing.state !== 'closed' ? (
        <>
          <AccountButton
            label={fresh ? texts.inviteMail : texts.resetMail}
            reasons={reasons}
            busy={busy}
            primary={fresh}
            onPress={() => void mail(path)}
          />
          <AccountButton
            label={fresh ? texts.inviteHand : texts.resetHand}
            reasons={reasons}
            busy={busy}
            onPress={() => void hand(path)}
          />
          {fresh ? null : (
            <AccountButton
              label={texts.unlock}
              reasons={standing.reasons.unlock ?? []}
              busy={busy}
              onPress={() => void set('unlock')}
            />
          )}
          <AccountButton
            label={texts.close}
            reasons={standing.reasons.close ?? []}
            busy={busy}
            onPress={() => void set('close')}
          />
        </>
      ) : null}
      {standing?.state === 'closed' ? (
        <AccountButton
          label={texts.reopen}
          reasons={standing.reasons.reopen ?? []}
          busy={busy}
          onPress={() => void set('reopen')}
        />
      ) : null}
    </section>
  );
}
