import { describe, expect, it } from 'vitest';

import {
  addDays,
  calendarDays,
  dayBegins,
  dayOf,
  isDay,
  stepDay,
  weekStart,
} from './calendar-days';

describe('the calendar', () => {
  it('weeks begin on Monday', () => {
    expect(['2024-08-12', '2024-08-15', '2024-08-18'].map(weekStart)).toEqual(Array(3).fill('2024-08-12'));
    expect(weekStart('2025-01-01')).toBe('2024-12-30');
  });
  it('a week has its seven days, a month its whole weeks', () => {
    expect(calendarDays('week', '2024-02-29')).toEqual(Array.from({ length: 7 }, (_, i) => addDays('2024-02-26', i)));
    const month = calendarDays('month', '2024-12-25');
    expect([month[0], month.at(-1), month.length]).toEqual(['2024-11-25', '2025-01-05', 42]);
    expect(calendarDays('month', '2027-02-10')).toHaveLength(28);
  });
  it('steps by weeks and months, over the ends of years', () => {
    expect(stepDay('week', '2024-12-31', 1)).toBe('2025-01-06');
    expect(stepDay('month', '2024-01-31', -1)).toBe('2023-12-01');
    expect(stepDay('month', '2024-01-31', 1)).toBe('2024-02-01');
  });
  it('days begin by the clock of Viet Nam', () => {
    expect(new Date(dayBegins('2024-08-12')).toISOString()).toBe('2024-08-11T17:00:00.000Z');
    expect(dayOf(dayBegins('2024-08-12') - 1)).toBe('2024-08-11');
  });
  it.each(['2024-02-30', '2024-13-01', '24-1-1', '', null])('no day: %s', (value) => expect(isDay(value)).toBe(false));
}); // prettier-ignore
