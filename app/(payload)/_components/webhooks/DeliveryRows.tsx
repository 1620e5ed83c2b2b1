'use client';

import { formatDate, formatTime } from '@/i18n/format';
import type { ListedDelivery } from '@/webhooks/list-deliveries';

import type { WebhookTexts } from './webhook-texts';

type Props = {
  deliveries: readonly ListedDelivery[];
  texts: WebhookTexts;
  language: 'vi' | 'en';
  busy: boolean;
  onAgain: (delivery: string) => void;
};

/** What was told and what the receiver answered; whatever is not on its way can be sent again. */
export function DeliveryRows({ deliveries, texts, language, busy, onAgain }: Props) {
  if (deliveries.length === 0) return <p className="lt-small">{texts.none}</p>;
  return (
    <ul className="lt-stack lt-stack--tight">
      {deliveries.map(({ id, at, event, state, attempts, status, answer }) => (
        <li key={id}>
          <b>{texts.events[event]}</b>, {formatTime(at, language)}, {formatDate(at, language)}
          <br />
          <span className="lt-small">
            {texts.states[state]}
            {attempts > 0 ? `, ${texts.tries(attempts)}` : null}
            {status === null ? null : `, ${texts.answered(status)}`}
            {state === 'failed' && answer ? `: ${answer.slice(0, 120)}` : null}
          </span>
          {state === 'failed' || state === 'sent' ? (
            <button type="button" className="lt-btn" aria-disabled={busy} onClick={() => onAgain(id)}>
              {texts.again}
              <span className="lt-vh">: {texts.events[event]}, {formatTime(at, language)}</span>
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
} // prettier-ignore
