import fc from 'fast-check';
import { expect, it } from 'vitest';

import { monthAt, monthStart, readMonth, shiftMonth, yearsBetween } from './month';

it.each(['2024-3', '2024-13', '2024-00', 'thang-3', '', '2024-03-01', '9999-01', undefined])(
  '%j is no month',
  (text) => expect(readMonth(text)).toBeNull(),
);

it('begins and ends by the clocks of Viet Nam', () => {
  expect(readMonth('2024-03')).toBe('2024-03');
  expect(monthAt(Date.parse('2024-02-29T16:59:59.999Z'))).toBe('2024-02');
  expect(monthAt(Date.parse('2024-02-29T17:00:00Z'))).toBe('2024-03');
});

it('every moment is in its month and in no other', () => {
  const moments = fc.integer({ min: 0, max: Date.parse('2099-01-01') });
  fc.assert(
    fc.property(moments, (at) => {
      const month = monthAt(at);
      expect(monthStart(month)).toBeLessThanOrEqual(at);
      expect(monthStart(shiftMonth(month, 1))).toBeGreaterThan(at);
      expect(shiftMonth(shiftMonth(month, -25), 25)).toBe(month);
    }),
  );
});

it('lists months by year, the newest first', () => {
  expect(yearsBetween('2024-02', '2023-11')).toEqual([
    { year: '2024', months: ['2024-02', '2024-01'] },
    { year: '2023', months: ['2023-12', '2023-11'] },
  ]);
  expect(yearsBetween('2024-01', '2024-02')).toEqual([]);
});
