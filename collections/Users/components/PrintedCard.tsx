'use client';

import { createPortal } from 'react-dom';

import { formatDateTime } from '@/i18n/format';

import type { Card } from './account-requests';
import type { AccountTexts } from './account-texts';

type Props = {
  card: Card;
  kind: 'invite' | 'reset';
  expiresAt: string;
  language: 'vi' | 'en';
  texts: AccountTexts;
};

/** The sheet that is printed: alone on the paper, so it stands directly in the body, unseen on the screen. */
export function PrintedCard({ card, kind, expiresAt, language, texts }: Props) {
  return createPortal(
    <div className="lt-accessprint" aria-hidden="true">
      <h1>{texts.card[kind]}</h1>
      <p>
        <strong>{card.name}</strong>
        <br />
        {card.roles.join('; ')}
      </p>
      <p>
        {texts.card.open} <strong>{card.page}</strong> {texts.card.enter}
      </p>
      <p className="lt-accesscard__code">{card.code}</p>
      <p>
        {texts.card.until} {formatDateTime(expiresAt, language)}. {texts.card.keep}
      </p>
    </div>,
    document.body,
  );
}
