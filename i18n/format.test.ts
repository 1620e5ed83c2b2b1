import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import {
  formatDate, formatDateTime, formatNumber, formatMonth, formatTime, monthName, weekdayNames, WEEK_STARTS_ON,
} from './format'; // prettier-ignore

const OPENING = '2024-03-26T01:00:00.000Z';

describe('dates', () => {
  it('are written the Vietnamese way', () => {
    expect(formatDate(OPENING, 'vi')).toBe('26/3/2024');
    expect(formatDateTime(OPENING, 'vi')).toBe('Thứ Ba, 26/3/2024, 08:00');
    expect(formatTime(OPENING, 'vi')).toBe('08:00');
  });

  it('cannot be read the American way round in English', () => {
    expect(formatDate('2024-04-03T01:00:00Z', 'en')).toBe('3 April 2024');
    expect(formatDateTime(OPENING, 'en')).toBe('Tuesday, 26 March 2024, 08:00');
  });

  it('turn at midnight in Viet Nam', () => {
    expect(formatDateTime('2023-12-31T16:59:00Z', 'vi')).toBe('Chủ Nhật, 31/12/2023, 23:59');
    expect(formatDateTime('2023-12-31T17:00:00Z', 'vi')).toBe('Thứ Hai, 1/1/2024, 00:00');
  });

  it('keep a bare day', () => expect(formatDate('2025-07-01', 'vi')).toBe('1/7/2025'));

  it('refuse what is no date', () => expect(() => formatDate('hôm qua', 'vi')).toThrow(RangeError));

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'])(
    'do not follow the server clock (TZ=%s)',
    (zone) => {
      const code = `import('./i18n/format.ts').then((m) => process.stdout.write(m.formatDateTime('${OPENING}', 'vi')))`;
      const text = execFileSync(process.execPath, ['--import', 'tsx', '-e', code], {
        env: { ...process.env, TZ: zone, LANG: 'C' },
        encoding: 'utf8',
      });
      expect(text).toBe('Thứ Ba, 26/3/2024, 08:00');
    },
    30_000,
  );
});

describe('names and numbers', () => {
  it('names months', () => {
    expect(monthName(3, 'vi')).toBe('Tháng 3');
    expect(monthName(12, 'en')).toBe('December');
    expect(formatMonth('2024-03', 'vi')).toBe('Tháng 3/2024');
    expect(formatMonth('2024-03', 'en')).toBe('March 2024');
    expect(() => monthName(13, 'vi')).toThrow(RangeError);
  });

  it('begins the week on Monday', () => {
    expect(WEEK_STARTS_ON).toBe(1);
    expect(weekdayNames('vi')[0]).toBe('Thứ Hai');
    expect(weekdayNames('en')[6]).toBe('Sunday');
  });

  it('groups digits', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(180, 'vi')).toBe('180');
  });
});
