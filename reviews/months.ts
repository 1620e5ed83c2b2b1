/** Days of the calendar as YYYY-MM-DD, without clocks or zones. Pure. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const parts = (day: string): [number, number, number] => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (!year) throw new RangeError(`no day: ${day}`);
  return [Number(year), Number(month), Number(date)];
};

const text = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** Whether it names a day that exists: 2025-02-29 does not. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const [year, month, date] = parts(value);
  return text(year, month - 1, date) === value;
}

/** The same date some months later; where that month is shorter, its last day: 31/1 and one month is 28/2 or 29/2. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return text(year, month - 1 + months, Math.min(date, last));
}

export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day);
  return text(year, month - 1, date + days);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
