const HOUR = 3_600_000;
/** From here on days say more than hours. */
const IN_DAYS = 72;

const WORDS = {
  vi: {
    hours: (n: number) => (n < 1 ? 'chưa đến 1 giờ' : `${n} giờ`),
    days: (n: number) => `${n} ngày`,
    waits: (time: string) => `chờ ${time}`,
    left: (time: string) => `còn ${time}`,
    over: (time: string) => `quá hạn ${time}`,
  },
  en: {
    hours: (n: number) => (n < 1 ? 'less than 1 hour' : n === 1 ? '1 hour' : `${n} hours`),
    days: (n: number) => `${n} days`,
    waits: (time: string) => `waiting ${time}`,
    left: (time: string) => `${time} left`,
    over: (time: string) => `overdue ${time}`,
  },
};

function span(milliseconds: number, language: 'vi' | 'en'): string {
  const hours = Math.floor(Math.max(0, milliseconds) / HOUR);
  const words = WORDS[language];
  return hours < IN_DAYS ? words.hours(hours) : words.days(Math.floor(hours / 24));
}

/** "chờ 26 giờ", "chờ 5 ngày". */
export const waitingText = (since: number, now: number, language: 'vi' | 'en'): string =>
  WORDS[language].waits(span(now - since, language));

/** "còn 3 giờ" up to the moment, "quá hạn 2 giờ" after it. */
export const deadlineText = (until: number, now: number, language: 'vi' | 'en'): string =>
  until >= now
    ? WORDS[language].left(span(until - now, language))
    : WORDS[language].over(span(now - until, language));
