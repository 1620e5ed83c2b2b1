import { expect, it } from 'vitest';

import { Ahead } from './ahead';

it('is ahead of the answer with what was written while it was on its way', () => {
  const ahead = new Ahead();
  ahead.typed();
  expect(ahead.isAhead(0)).toBe(false);
  ahead.saving();
  expect(ahead.isAhead(10)).toBe(false);
  ahead.typed();
  expect(ahead.isAhead(20)).toBe(true);
  ahead.answered(1000);
  expect(ahead.isAhead(1500)).toBe(true);
});

it('is so only as long as the answer may still be worked in: what somebody discards later stays discarded', () => {
  const ahead = new Ahead();
  ahead.saving();
  ahead.typed();
  ahead.answered(1000);
  expect(ahead.isAhead(60_000)).toBe(false);
  ahead.typed();
  expect(ahead.isAhead(60_000)).toBe(false);
});

it('hands over at each letter while saving and shortly after, else when the browser is idle', () => {
  const ahead = new Ahead();
  expect(ahead.atOnce(0)).toBe(false);
  ahead.saving();
  expect(ahead.atOnce(0)).toBe(true);
  ahead.answered(1000);
  expect(ahead.atOnce(20_000)).toBe(true);
  expect(ahead.atOnce(40_000)).toBe(false);
});
