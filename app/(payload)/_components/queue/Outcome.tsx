'use client';

import type { ItemDifference } from '@/admin/difference/item-difference';
import { formatDate, formatTime } from '@/i18n/format';

import type { QueueTexts } from './queue-texts';

type Props = {
  item: ItemDifference;
  refused: boolean;
  language: 'vi' | 'en';
  texts: QueueTexts;
  onNext: (() => void) | null;
};

/** Somebody else decided: who, what and when; one's own decision does not stand. */
export function Outcome({ item, refused, language, texts, onNext }: Props) {
  const { decision } = item;
  const at = (moment: number) => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const who = decision?.name ?? texts.nobody;
  return (
    <div className="lt-note lt-note--warn">
      <p>
        <strong>
          {decision
            ? texts.decided[decision.act](
                who.charAt(0).toLocaleUpperCase(language) + who.slice(1),
                at(decision.at),
              )
            : texts.noLonger}
        </strong>
        {refused ? ` ${texts.notRecorded}` : ''}
        {decision?.reason ? ` ${texts.why(decision.reason)}` : ''}
      </p>
      {onNext ? (
        <div className="lt-row">
          <button type="button" className="lt-btn" onClick={onNext}>
            {texts.next}
          </button>
        </div>
      ) : null}
    </div>
  );
}
