import { formatDateTime } from '@/i18n/format';
import { vietnamDay } from '@/tenants/day';

import type { NoticeWords } from './notice-words';

const DAY = 86_400_000;

export type DayGroup<Row> = { day: string; heading: string; rows: Row[] };

/**
 * Rows under the days of Viet Nam, in the order in which they come.
 * @param now milliseconds since 1970
 */
export function byDay<Row extends { at: number }>(
  rows: readonly Row[],
  now: number,
  language: 'vi' | 'en',
  words: Pick<NoticeWords, 'today' | 'yesterday'>,
): DayGroup<Row>[] {
  const dayOf = (at: number) => vietnamDay(new Date(at));
  const [today, yesterday] = [dayOf(now), dayOf(now - DAY)];
  const groups: DayGroup<Row>[] = [];
  for (const row of rows) {
    const day = dayOf(row.at);
    const last = groups[groups.length - 1];
    if (last?.day === day) {
      last.rows.push(row);
      continue;
    }
    const date = formatDateTime(new Date(row.at).toISOString(), language).replace(
      /, \d\d:\d\d$/,
      '',
    );
    const heading = day === today ? words.today : day === yesterday ? words.yesterday : date;
    groups.push({ day, heading, rows: [row] });
  }
  return groups;
}
