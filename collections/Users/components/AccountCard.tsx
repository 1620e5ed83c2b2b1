'use client';

import { useEffect, useRef } from 'react';

import { formatDateTime } from '@/i18n/format';

import type { Card } from './account-requests';
import type { AccountTexts } from './account-texts';
import { PrintedCard } from './PrintedCard';

type Props = {
  card: Card;
  kind: 'invite' | 'reset';
  expiresAt: string;
  language: 'vi' | 'en';
  texts: AccountTexts;
  onDone: () => void;
};

/** The code to hand over, once: on the screen, and alone on the printed sheet. */
export function AccountCard({ card, kind, expiresAt, language, texts, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="lt-accesscard">
      <h3 ref={heading} tabIndex={-1}>
        {texts.card[kind]}
      </h3>
      <p className="lt-accesscard__name">{card.name}</p>
      <p>{card.roles.join('; ')}</p>
      <p>
        {texts.card.open} <strong className="lt-accesscard__wrap">{card.page}</strong>{' '}
        {texts.card.enter}
      </p>
      <p className="lt-accesscard__code" translate="no">
        {card.code}
      </p>
      <p>
        {texts.card.until} {formatDateTime(expiresAt, language)}. {texts.card.keep}
      </p>
      <PrintedCard
        card={card}
        kind={kind}
        expiresAt={expiresAt}
        language={language}
        texts={texts}
      />
      <div className="lt-accesscard__screen">
        <p>{texts.card.once}</p>
        <p>
          {texts.card.link}: <span className="lt-accesscard__wrap">{card.link}</span>
        </p>
        <button type="button" className="lt-btn lt-btn--primary" onClick={() => window.print()}>
          {texts.card.print}
        </button>
        <button type="button" className="lt-btn" onClick={onDone}>
          {texts.card.done}
        </button>
      </div>
    </section>
  );
}
