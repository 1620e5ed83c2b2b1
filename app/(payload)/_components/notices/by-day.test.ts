import { expect, it } from 'vitest';

import { byDay } from './by-day';
import { noticeWords } from './notice-words';

it('puts notices under the days of Viet Nam, whatever the server’s zone', () => {
  const at = (iso: string) => ({ at: Date.parse(iso) });
  // 00:30 on the 26th in Ha Noi.
  const now = Date.parse('2026-11-25T17:30:00Z');
  const rows = [at('2026-11-25T17:10:00Z'), at('2026-11-25T16:50:00Z'), at('2026-11-24T17:00:00Z'), at('2026-11-23T02:00:00Z')]; // prettier-ignore
  expect(byDay(rows, now, 'vi', noticeWords('vi')).map(({ heading, rows: found }) => [heading, found.length])).toEqual([
    ['Hôm nay', 1], ['Hôm qua', 2], ['Thứ Hai, 23/11/2026', 1],
  ]); // prettier-ignore
  expect(byDay(rows.slice(3), now, 'en', noticeWords('en'))[0]?.heading).toBe('Monday, 23 November 2026'); // prettier-ignore
});
