'use client';

import type { ItemDifference } from '@/admin/difference/item-difference';
import { deadlineText, waitingText } from '@/admin/queue/waiting';

import type { QueueTexts } from './queue-texts';

type Props = {
  item: ItemDifference;
  language: 'vi' | 'en';
  texts: QueueTexts;
  states: Record<string, string>;
};

const LATE = 24 * 3_600_000;

const CHIP: Record<string, string> = {
  none: 'dang',
  draft: 'nhap',
  'in-review': 'cho',
  returned: 'tra',
  approved: 'duyet',
  scheduled: 'hen',
};

/** Each hand once, in the order in which it first touched the text. */
const handsOf = ({ hands }: ItemDifference, texts: QueueTexts): string[] => [
  ...new Set(
    hands.flatMap(({ act, name }) =>
      texts.by[act] ? [`${texts.by[act]}: ${name ?? texts.nobody}`] : [],
    ),
  ),
];

/** Where it stands, since when, whose it is and who had a hand in it. */
export function ItemFacts({ item, language, texts, states }: Props) {
  const { view, now } = item;
  const late = view.waitingSince !== null && now - view.waitingSince >= LATE;
  return (
    <p className="lt-rows__meta">
      <span className="lt-state" data-s={CHIP[view.state.work]}>
        {states[view.state.work]}
      </span>
      {item.of === 'emergency' && view.confirmBy ? (
        <span className="lt-late">{deadlineText(view.confirmBy, now, language)}</span>
      ) : null}
      {view.state.work === 'in-review' && view.waitingSince ? (
        <span className={late ? 'lt-late' : undefined}>
          {waitingText(view.waitingSince, now, language)}
        </span>
      ) : null}
      <span>{texts.unitOf(item.unit.name)}</span>
      {handsOf(item, texts).map((hand) => (
        <span key={hand}>{hand}</span>
      ))}
    </p>
  );
}
