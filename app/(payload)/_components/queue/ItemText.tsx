'use client';

import { useState } from 'react';

import type { ItemDifference } from '@/admin/difference/item-difference';
import { formatDate, formatTime } from '@/i18n/format';

import { DifferenceTable } from './DifferenceTable';
import type { QueueTexts } from './queue-texts';
import { WholeText } from './WholeText';

type Props = { item: ItemDifference; language: 'vi' | 'en'; texts: QueueTexts };

/** The text to be decided about: beside the public one where there is one, else whole; language by language. */
export function ItemText({ item, language, texts }: Props) {
  const [all, setAll] = useState(false);
  const at = (moment: number) => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const compares = item.published !== null;
  const count = item.languages
    .flatMap(({ rows }) => rows)
    .filter(({ change }) => change !== 'same').length;
  const about = (
    { at: moment, name }: { at: number | null; name: string | null },
    by: (name: string) => string,
  ) => [moment ? at(moment) : '', name ? by(name) : ''].filter(Boolean).join(' · ');
  const sent = item.hands.find(({ act }) => act === 'submitted') ?? { at: null, name: null };
  const emergency = item.of === 'emergency';
  const sides = {
    old: [
      emergency ? texts.oldEmergency : texts.oldHead,
      about(item.published ?? { at: null, name: null }, texts.approvedBy),
    ],
    fresh: [emergency ? texts.newEmergency : texts.newHead, about(sent, texts.sentBy)],
  } as Parameters<typeof DifferenceTable>[0]['sides'];
  return (
    <>
      {compares ? (
        <div className="lt-row lt-small">
          <span className="lt-quiet">{texts.differs(count)}</span>
          <button
            type="button"
            className="lt-btn lt-btn--plain"
            aria-pressed={all}
            onClick={() => setAll(!all)}
          >
            {all ? texts.showLess : texts.showAll}
          </button>
        </div>
      ) : null}
      {item.languages.map(({ locale, rows }) => {
        const shown = compares && !all ? rows.filter(({ change }) => change !== 'same') : rows;
        if (shown.length === 0) return null;
        return (
          <div key={locale} className="lt-stack lt-stack--tight" lang={locale}>
            {item.languages.length > 1 ? <h3 lang={language}>{texts.language[locale]}</h3> : null}
            {compares ? (
              <DifferenceTable
                rows={shown}
                media={item.media}
                label={texts.compare}
                sides={sides}
                texts={texts}
              />
            ) : (
              <WholeText rows={shown} media={item.media} texts={texts} />
            )}
          </div>
        );
      })}
    </>
  );
}
