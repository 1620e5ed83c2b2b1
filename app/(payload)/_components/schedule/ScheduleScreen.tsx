'use client';

import { useTranslation } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation.js';
import { useRef, useState } from 'react';

import {
  addDays,
  calendarDays,
  isDay,
  stepDay,
  type CalendarView,
} from '@/admin/schedule/calendar-days';
import type { ScheduleRow } from '@/admin/schedule/read-schedule';
import { formatDate, formatTime, monthName } from '@/i18n/format';

import { UnitFilter } from '../queue/UnitFilter';
import { CalendarDays } from './CalendarDays';
import { Entry } from './Entry';
import { MoveDialog } from './MoveDialog';
import { scheduleTextsOf } from './schedule-texts';
import { useSchedule } from './use-schedule';

type Props = { admin: string; today: string; mayMove: boolean };

/** "Lịch đăng": a week or a month of what is scheduled; what was missed stands above it. */
export function ScheduleScreen({ admin, today, mayMove }: Props) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  const texts = scheduleTextsOf(language);
  const path = usePathname();
  const search = useSearchParams();
  const view: CalendarView = search.get('view') === 'month' ? 'month' : 'week';
  const asked = search.get('day');
  const day = isDay(asked) ? asked : today;
  const unit = search.get('unit') ?? '';
  const days = calendarDays(view, day);
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const { answer, failed, reload } = useSchedule(
    new URLSearchParams({
      from: first,
      to: addDays(last, 1),
      ...(unit ? { unit } : {}),
    }).toString(),
  );
  const [moving, setMoving] = useState<ScheduleRow | null>(null);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLElement | null>(null);

  const show = (next: { view?: CalendarView; day?: string; unit?: string }) => {
    const values = { view, day, unit, ...next };
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
    window.history.replaceState(null, '', `${path}?${query.toString()}`);
  };
  const at = (moment: number | string) => {
    const iso = new Date(moment).toISOString();
    return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  };
  const onMove = mayMove
    ? (row: ScheduleRow) => {
        opener.current = document.activeElement as HTMLElement | null;
        setMoving(row);
      }
    : null;
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const range =
    view === 'week'
      ? texts.weekOf(formatDate(first, language), formatDate(last, language))
      : texts.monthOf(monthName(Number(day.slice(5, 7)), language), year);
  return (
    <main className="lt-page">
      <div className="lt-page__head">
        <div>
          <h1>{texts.title}</h1>
          <p aria-live="polite">
            {range}
            {answer ? `. ${texts.count(answer.rows.length)}` : ''}
          </p>
        </div>
        <div className="lt-row">
          <button
            type="button"
            className="lt-btn"
            onClick={() => show({ day: stepDay(view, day, -1) })}
          >
            ‹ {texts.earlier[view]}
          </button>
          <button type="button" className="lt-btn" onClick={() => show({ day: today })}>
            {texts.today}
          </button>
          <button
            type="button"
            className="lt-btn"
            onClick={() => show({ day: stepDay(view, day, 1) })}
          >
            {texts.later[view]} ›
          </button>
        </div>
      </div>
      <div className="lt-qfilters" data-open>
        <div className="lt-row" role="group" aria-label={texts.view}>
          {(['week', 'month'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className={`lt-btn${each === view ? ' lt-btn--primary' : ''}`}
              aria-pressed={each === view}
              onClick={() => show({ view: each })}
            >
              {texts[each]}
            </button>
          ))}
        </div>
        <UnitFilter
          label={texts.unit}
          any={texts.anyUnit}
          chosen={unit ? (answer?.unit ?? { id: unit, name: '…' }) : null}
          drop={texts.dropUnit}
          onChoose={(chosen) => show({ unit: chosen ?? '' })}
        />
      </div>
      <p className={said ? 'lt-note lt-note--ok lt-queue__said' : 'lt-vh'} role="status">
        {said}
      </p>
      {failed ? (
        <div className="lt-note lt-note--error" role="alert">
          <p>{texts.failed}</p>
          <div className="lt-row">
            <button type="button" className="lt-btn" onClick={reload}>
              {texts.retry}
            </button>
          </div>
        </div>
      ) : null}
      {!answer && !failed ? (
        <div className="lt-skel lt-skel--late" role="status">
          <span className="lt-small lt-quiet">{texts.loading}</span>
          <i />
          <i />
          <i />
        </div>
      ) : null}
      {answer && answer.missed.length > 0 ? (
        <section className="lt-panel lt-cal__missed" aria-labelledby="lt-missed">
          <div className="lt-panel__head">
            <h2 id="lt-missed">{texts.missed(answer.missed.length)}</h2>
          </div>
          <div className="lt-panel__body lt-stack lt-stack--tight">
            <p className="lt-quiet lt-small">{texts.missedText}</p>
            <ul className="lt-cal__list">
              {answer.missed.map((row) => (
                <Entry
                  key={row.id}
                  row={row}
                  time={texts.due(at(row.at))}
                  note={row.failure ?? texts.late}
                  {...{ admin, texts, onMove }}
                />
              ))}
            </ul>
          </div>
        </section>
      ) : null}
      {answer?.more ? <p className="lt-note lt-note--warn">{texts.more}</p> : null}
      {answer && answer.rows.length === 0 ? (
        <p className="lt-panel lt-empty lt-quiet">{texts.none}</p>
      ) : null}
      {answer ? (
        <CalendarDays
          {...{ view, days, month, today, admin, language, texts, onMove }}
          rows={answer.rows}
        />
      ) : null}
      {moving ? (
        <MoveDialog
          row={moving}
          texts={texts}
          onMoved={(row, moment) => {
            setSaid(texts.moved(row.title || texts.untitled, at(moment)));
            reload();
          }}
          onClose={() => {
            setMoving(null);
            opener.current?.focus();
          }}
        />
      ) : null}
    </main>
  );
}
