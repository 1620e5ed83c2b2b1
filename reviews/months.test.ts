import { describe, expect, it } from 'vitest';

import { addDays, addMonths, daysBetween, isDay } from './months';

describe('months end right', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-10-31', 12, '2025-10-31'],
    ['2024-12-31', 3, '2025-03-31'],
    ['2024-12-15', 1, '2025-01-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

it('days are counted across months and years', () => {
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-01-02', '2025-01-01')).toBe(-1);
});

it('knows days that exist', () => {
  expect(['2024-02-29', '2025-12-31'].every(isDay)).toBe(true);
  expect(['2025-02-29', '2025-13-01', '12/8/2025', '', null, 20250101].some(isDay)).toBe(false);
});
