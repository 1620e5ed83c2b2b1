import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';

import { fromWallClock, toWallClock } from './wall-clock';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'];

it.each(ZONES)('shows the clock of Viet Nam to a browser in %s', (browser) => {
  process.env.TZ = browser;
  const shown = toWallClock('2024-03-26T01:00:00.000Z');
  expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([26, 8, 0]);
  expect(fromWallClock(new Date(2024, 2, 26, 8, 0))).toBe('2024-03-26T01:00:00.000Z');
});

it('comes back to the same minute, wherever the browser is', () => {
  const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'Asia/Kathmandu'), (at, browser) => {
      process.env.TZ = browser;
      const iso = new Date(at * 60_000).toISOString();
      expect(fromWallClock(toWallClock(iso))).toBe(iso);
    }),
  );
}); // prettier-ignore
