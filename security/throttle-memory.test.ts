import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { memoryThrottle } from './throttle-memory';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 }));
afterEach(() => void vi.useRealTimers());

it('pauses for the whole window after the last free try', async () => {
  const throttle = memoryThrottle({ points: 2, seconds: 300 });
  expect(await throttle.take('a')).toBeNull();
  expect(await throttle.take('a')).toBeNull();
  vi.setSystemTime(Date.now() + 200_000);
  expect(await throttle.take('a')).toBe(300_000);
  expect(await throttle.take('b')).toBeNull();
  vi.setSystemTime(Date.now() + 299_999);
  expect(await throttle.take('a')).toBe(1);
  vi.setSystemTime(Date.now() + 1);
  expect(await throttle.take('a')).toBeNull();
});

it('gives rightful tries back and forgets on request', async () => {
  const throttle = memoryThrottle({ points: 1, seconds: 300 });
  for (let n = 0; n < 5; n += 1) {
    expect(await throttle.take('a')).toBeNull();
    await throttle.giveBack('a');
  }
  await throttle.giveBack('a');
  expect(await throttle.take('a')).toBeNull();
  expect(await throttle.take('a')).not.toBeNull();
  await throttle.forget('a');
  expect(await throttle.take('a')).toBeNull();
});
