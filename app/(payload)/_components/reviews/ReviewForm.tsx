'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { INTERVALS } from '@/reviews/review';
import type { ReviewView } from '@/reviews/review-view';

import { OwnerPicker, type Chosen } from './OwnerPicker';
import type { ReviewTexts } from './review-texts';

type Props = {
  view: ReviewView;
  path: string;
  page: boolean;
  busy: boolean;
  texts: ReviewTexts;
  onSave: (body: object) => void;
  onCancel: () => void;
};

const ONCE = 'once';
const NEVER = 'never';

/** Plans the review: who, how often, until when. Stands in the place of the buttons; focus is in its first field. */
export function ReviewForm({ view, path, page, busy, texts, onSave, onCancel }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { standing, id: owner, name } = view.owner;
  const [chosen, setChosen] = useState<Chosen | null>(standing === 'there' ? { id: owner, name } : null);
  const [interval, setInterval] = useState(view.everyMonths ? String(view.everyMonths) : view.dueOn ? ONCE : page ? '12' : NEVER);
  const [day, setDay] = useState(view.dueOn);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const choose = (value: string) => {
    setInterval(value);
    // Another interval is counted anew, unless a day is given.
    setDay(value === String(view.everyMonths) ? view.dueOn : '');
  };
  const save = () => {
    if (busy) return;
    const everyMonths = Number(interval) || 0;
    onSave({ owner: chosen?.id ?? '', everyMonths, dueOn: interval === NEVER ? '' : day });
  };
  return (
    <div ref={box} className="lt-stack" role="group" aria-label={texts.assign} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }}>
      <OwnerPicker path={path} chosen={chosen} texts={texts} onChoose={setChosen} />
      <div className="lt-field">
        <label htmlFor={`${id}-every`}>{texts.interval}</label>
        <select id={`${id}-every`} className="lt-in" value={interval} onChange={(event) => choose(event.currentTarget.value)}>
          {INTERVALS.map((months) => <option key={months} value={String(months)}>{texts.months(months)}</option>)}
          <option value={ONCE}>{texts.once}</option>
          {page ? null : <option value={NEVER}>{texts.never}</option>}
        </select>
      </div>
      {interval === NEVER ? null : (
        <div className="lt-field">
          <label htmlFor={`${id}-day`}>{texts.day}</label>
          <span className="lt-help" id={`${id}-help`}>{interval === ONCE ? texts.dayOnlyHelp : texts.dayHelp}</span>
          <input id={`${id}-day`} className="lt-in" type="date" value={day} aria-describedby={`${id}-help`} onChange={(event) => setDay(event.currentTarget.value)} />
        </div>
      )}
      <div className="lt-row">
        <button type="button" className="lt-btn lt-btn--primary" aria-disabled={busy} onClick={save}>{texts.save}</button>
        <button type="button" className="lt-btn" onClick={onCancel}>{texts.cancel}</button>
      </div>
    </div>
  );
} // prettier-ignore
