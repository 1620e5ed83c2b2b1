import { vietnamDay } from '@/tenants/day';

/** A month by the calendar of Viet Nam, as it stands in an address: "2024-03". */
export type Month = string;

const FORM = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** Reads a month from an address; null when it is none. */
export const readMonth = (text: string | undefined): Month | null =>
  text !== undefined && FORM.test(text) ? text : null;

/** The month of a moment. @param at milliseconds since 1970 */
export const monthAt = (at: number): Month => vietnamDay(new Date(at)).slice(0, 7);

const count = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month that many months later; earlier when negative. */
export function shiftMonth(month: Month, by: number): Month {
  const all = count(month) + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** First moment of a month in Viet Nam, milliseconds since 1970. */
export const monthStart = (month: Month): number => Date.parse(`${month}-01T00:00:00+07:00`);

/** Months from the newer to the older, both included, a group for each year. */
export function yearsBetween(newest: Month, oldest: Month): { year: string; months: Month[] }[] {
  const years = new Map<string, Month[]>();
  for (let at = newest; at >= oldest; at = shiftMonth(at, -1)) {
    const year = at.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), at]);
  }
  return [...years].map(([year, months]) => ({ year, months }));
}
