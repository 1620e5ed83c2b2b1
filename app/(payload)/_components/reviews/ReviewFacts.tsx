'use client';

import { formatDate } from '@/i18n/format';
import type { ReviewView } from '@/reviews/review-view';

import { dueWords } from './due-words';
import type { ReviewTexts } from './review-texts';

type Props = { view: ReviewView; texts: ReviewTexts; language: 'vi' | 'en' };

/** Who answers, when it is due, when it was checked, and who is told where the person named has left. */
export function ReviewFacts({ view, texts, language }: Props) {
  const { owner, instead, dueOn, overdue, everyMonths, lastCheckedAt, lastCheckedBy, live } = view;
  const left = owner.standing === 'closed' ? texts.closed(owner.name) : owner.standing === 'no-role' ? texts.noRole(owner.name) : '';
  const told = instead.length > 0 ? texts.instead(instead.join(', ')) : texts.noInstead;
  return (
    <div className="lt-stack lt-stack--tight lt-small">
      <dl className="lt-facts">
        <dt>{texts.owner}</dt><dd>{owner.standing === 'nobody' ? texts.nobody : owner.name || '–'}</dd>
        <dt>{texts.due}</dt>
        <dd>
          {dueOn ? <><time dateTime={dueOn}>{formatDate(dueOn, language)}</time>{live ? <span className={overdue >= 0 ? 'lt-late' : 'lt-quiet'}> ({dueWords(overdue, texts)})</span> : null}</> : texts.noDue}
        </dd>
        <dt>{texts.every}</dt><dd>{everyMonths ? texts.months(everyMonths) : dueOn ? texts.once : texts.noDue}</dd>
        <dt>{texts.last}</dt>
        <dd>{lastCheckedAt ? <time dateTime={new Date(lastCheckedAt).toISOString()}>{texts.lastBy(formatDate(new Date(lastCheckedAt).toISOString(), language), lastCheckedBy)}</time> : texts.neverChecked}</dd>
      </dl>
      {left ? <div className="lt-note lt-note--warn"><p>{left} {dueOn ? told : ''}</p></div> : null}
      {!left && owner.standing === 'nobody' && dueOn ? <p className="lt-quiet">{told}</p> : null}
    </div>
  );
} // prettier-ignore
