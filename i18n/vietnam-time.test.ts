import { expect, it } from 'vitest';

import { vietnamIso, vietnamRfc822 } from './vietnam-time';

it('writes moments by the clock of Viet Nam, over the end of a day and a year', () => {
  expect(vietnamIso('2024-12-31T17:30:05.999Z')).toBe('2025-01-01T00:30:05+07:00');
  expect(vietnamRfc822('2024-12-31T17:30:05Z')).toBe('Wed, 01 Jan 2025 00:30:05 +0700');
  expect(new Date(vietnamIso(1_711_411_200_000)).getTime()).toBe(1_711_411_200_000);
});
