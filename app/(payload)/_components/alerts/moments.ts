import { formatDate, formatTime } from '@/i18n/format';
import { vietnamDay } from '@/tenants/day';

/** "19:32, 12/8/2024"; the day is left out where it is today in Viet Nam. */
export function shortMoment(moment: number, language: 'vi' | 'en', now = Date.now()): string {
  const iso = new Date(moment).toISOString();
  const time = formatTime(iso, language);
  if (vietnamDay(new Date(moment)) === vietnamDay(new Date(now)))
    return `${time} ${language === 'vi' ? 'hôm nay' : 'today'}`;
  return `${time}, ${formatDate(iso, language)}`;
}

/** "07:33:41": proofs have seconds. */
export const exactTime = (moment: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
