import { expect, it } from 'vitest';

import { atMost, TooManyWaiting } from './at-most';

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

it('so many run at once, so many wait, others are refused, and a failure frees its place', async () => {
  const turn = atMost(2, 1);
  const ends: ((failed?: boolean) => void)[] = [];
  const begin = () =>
    turn(
      () =>
        new Promise<string>((resolve, reject) =>
          ends.push((failed) => (failed ? reject(new Error('broken')) : resolve('done'))),
        ),
    );
  const [first, second, third] = [begin(), begin(), begin()];
  await expect(begin()).rejects.toThrow(TooManyWaiting);
  await settle();
  expect(ends.length).toBe(2);
  ends[0]!(true);
  await expect(first).rejects.toThrow('broken');
  await settle();
  expect(ends.length).toBe(3);
  ends[1]!();
  ends[2]!();
  expect(await Promise.all([second, third])).toEqual(['done', 'done']);
  const last = begin();
  await settle();
  ends[3]!();
  expect(await last).toBe('done');
});
