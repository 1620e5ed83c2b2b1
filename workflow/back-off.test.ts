import { expect, it } from 'vitest';

import { backOff } from './back-off';

it('begins with half a minute, doubles, and never waits longer than an hour', () => {
  expect([0, 1, 2, 6, 7, 50].map(backOff)).toEqual([
    30_000, 60_000, 120_000, 1_920_000, 3_600_000, 3_600_000,
  ]);
});
