/** Dates and numbers for people. Always by the clock of Viet Nam, whatever the server's time zone. */

export type FormatLocale = 'vi' | 'en';

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** First day of the week on calendars, counted as `Date.getDay` does. */
export const WEEK_STARTS_ON = 1;

const WEEKDAYS = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', weekday: 'short',
}); // prettier-ignore

const SHORT_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

type Parts = { year: string; month: number; day: string; weekday: number; time: string };

/** @param iso ISO 8601, or a bare day (YYYY-MM-DD). @throws RangeError when it is no date */
function partsOf(iso: string): Parts {
  const found = Object.fromEntries(
    clock.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return {
    year: found.year ?? '',
    month: Number(found.month),
    // As a number: some locales pad the day even when asked not to.
    day: String(Number(found.day)),
    weekday: SHORT_WEEKDAYS.indexOf(found.weekday ?? ''),
    time: `${found.hour}:${found.minute}`,
  };
}

/** "26/3/2024"; in English "26 March 2024", which cannot be read the American way round. */
export function formatDate(iso: string, locale: FormatLocale): string {
  const { year, month, day } = partsOf(iso);
  return locale === 'vi' ? `${day}/${month}/${year}` : `${day} ${monthName(month, 'en')} ${year}`;
}

/** "08:00", on the clock of 24 hours in both languages. */
export const formatTime = (iso: string, _locale: FormatLocale): string => partsOf(iso).time;

/** "08:00:17", where a claim is measured. */
export const formatSecond = (iso: string): string =>
  `${partsOf(iso).time}:${String(new Date(iso).getUTCSeconds()).padStart(2, '0')}`;

/** "Thứ Ba, 26/3/2024"; "Tuesday, 26 March 2024". */
export const formatDay = (iso: string, locale: FormatLocale): string =>
  `${WEEKDAYS[locale][partsOf(iso).weekday]}, ${formatDate(iso, locale)}`;

/** "Thứ Ba, 26/3/2024, 08:00"; "Tuesday, 26 March 2024, 08:00". */
export const formatDateTime = (iso: string, locale: FormatLocale): string =>
  `${formatDay(iso, locale)}, ${partsOf(iso).time}`;

/** "Tháng 3", "March". @param month 1 to 12 */
export function monthName(month: number, locale: FormatLocale): string {
  const english = MONTHS_EN[month - 1];
  if (!english) throw new RangeError(`There is no month ${month}`);
  return locale === 'vi' ? `Tháng ${month}` : english;
}

/** "Tháng 3/2024", "March 2024". @param month YYYY-MM */
export function formatMonth(month: string, locale: FormatLocale): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthName(Number(number), locale)}${locale === 'vi' ? '/' : ' '}${year}`;
}

/** Monday first: "Thứ Hai" … "Chủ Nhật". */
export const weekdayNames = (locale: FormatLocale): string[] =>
  WEEKDAYS[locale].map((_, index, all) => all[(index + WEEK_STARTS_ON) % 7] ?? '');

const numbers = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
};

/** "1.234,5"; in English "1,234.5". */
export const formatNumber = (value: number, locale: FormatLocale): string =>
  numbers[locale].format(value);
