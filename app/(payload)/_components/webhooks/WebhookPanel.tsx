'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';

import { DeliveryRows } from './DeliveryRows';
import { useWebhook } from './use-webhook';
import { webhookTexts } from './webhook-texts';

/** In the form of a saved webhook: its key, and what was sent. The server decides who may. */
export function WebhookPanel() {
  const { id } = useDocumentInfo();
  return id === undefined ? null : <WebhookBox key={String(id)} id={String(id)} />;
}

function WebhookBox({ id }: { id: string }) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = webhookTexts(language);
  const { deliveries, secret, busy, key, again, done, fault } = useWebhook(id, texts);
  const box = useId();
  return (
    <section className="lt-stack" aria-labelledby={box}>
      <h2 id={box}>{texts.title}</h2>
      <p className="lt-help">{texts.keyHelp} {texts.replaces}</p>
      <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => void key()}>{texts.makeKey}</button>
      {secret ? (
        <div className="lt-field">
          <label htmlFor={`${box}-key`}>{texts.key}</label>
          <input id={`${box}-key`} className="lt-in" type="text" readOnly value={secret} aria-describedby={`${box}-once`} onFocus={(event) => event.currentTarget.select()} />
          <p id={`${box}-once`} className="lt-help">{texts.once}</p>
        </div>
      ) : null}
      {fault ? <p className="lt-note lt-note--error lt-small" role="alert">{fault}</p> : null}
      <p className="lt-small" role="status">{done}</p>
      <h3>{texts.deliveries}</h3>
      {deliveries ? <DeliveryRows deliveries={deliveries} texts={texts} language={language} busy={busy} onAgain={(delivery) => void again(delivery)} /> : null}
    </section>
  );
} // prettier-ignore
