import { WEEK_STARTS_ON } from '@/i18n/format';
import { vietnamDay } from '@/tenants/day';

/** Days are YYYY-MM-DD by the clock of Viet Nam, which has no summer time. */
export type CalendarView = 'week' | 'month';

const DAY = 86_400_000;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Whether `value` is a day that exists. */
export const isDay = (value: string | null): value is string =>
  value !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(utc(value).getTime()) &&
  utc(value).toISOString().startsWith(value);

export const addDays = (day: string, count: number): string =>
  new Date(utc(day).getTime() + count * DAY).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const weekStart = (day: string): string =>
  addDays(day, -((utc(day).getUTCDay() + 7 - WEEK_STARTS_ON) % 7));

/** The days a calendar shows: one week, or the whole weeks of a month. */
export function calendarDays(view: CalendarView, day: string): string[] {
  const first = weekStart(view === 'week' ? day : `${day.slice(0, 8)}01`);
  if (view === 'week') return Array.from({ length: 7 }, (_, i) => addDays(first, i));
  const month = day.slice(0, 7);
  const days: string[] = [];
  for (let start = first; start.slice(0, 7) <= month; start = addDays(start, 7))
    days.push(...Array.from({ length: 7 }, (_, i) => addDays(start, i)));
  return days;
}

/** The day to go to with "earlier" (-1) and "later" (1). */
export function stepDay(view: CalendarView, day: string, step: 1 | -1): string {
  if (view === 'week') return addDays(weekStart(day), 7 * step);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 10);
}

/** Milliseconds since 1970 at which a day begins in Viet Nam. */
export const dayBegins = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

export const dayOf = (moment: number): string => vietnamDay(new Date(moment));
