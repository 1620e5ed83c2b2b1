'use client';

import { dayOf, type CalendarView } from '@/admin/schedule/calendar-days';
import type { ScheduleRow } from '@/admin/schedule/read-schedule';
import { formatDate, formatTime, weekdayNames } from '@/i18n/format';

import { Entry } from './Entry';
import type { ScheduleTexts } from './schedule-texts';

type Props = {
  view: CalendarView;
  days: readonly string[];
  /** the shown month, YYYY-MM: days of others are drawn back */
  month: string;
  today: string;
  rows: readonly ScheduleRow[];
  admin: string;
  language: 'vi' | 'en';
  texts: ScheduleTexts;
  onMove: ((row: ScheduleRow) => void) | null;
};

/** A list of days, each a list of texts; laid out as weeks where there is room, days without texts left out where not. */
export function CalendarDays({
  view,
  days,
  month,
  today,
  rows,
  admin,
  language,
  texts,
  onMove,
}: Props) {
  const byDay = new Map<string, ScheduleRow[]>();
  for (const row of rows) byDay.set(dayOf(row.at), [...(byDay.get(dayOf(row.at)) ?? []), row]);
  const weekdays = weekdayNames(language);
  return (
    <ol className="lt-cal" data-view={view}>
      {days.map((day, index) => {
        const entries = byDay.get(day) ?? [];
        const name = `${weekdays[index % 7]}, ${formatDate(day, language)}`;
        return (
          <li
            key={day}
            className="lt-cal__day"
            data-today={day === today || undefined}
            data-empty={entries.length === 0 || undefined}
            data-other={(view === 'month' && !day.startsWith(month)) || undefined}
          >
            <h2 className="lt-cal__date">
              {name}
              {day === today ? <span className="lt-tag">{texts.here}</span> : null}
            </h2>
            {entries.length > 0 ? (
              <ul>
                {entries.map((row) => (
                  <Entry
                    key={row.id}
                    row={row}
                    time={formatTime(new Date(row.at).toISOString(), language)}
                    {...{ admin, texts, onMove }}
                    {...(row.failure ? { note: row.failure } : {})}
                  />
                ))}
              </ul>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
