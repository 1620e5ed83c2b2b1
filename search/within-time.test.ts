import { expect, it } from 'vitest';

import { withinTime } from './within-time';

const failed = (code: number) => Promise.reject(Object.assign(new Error('failed'), { code }));

it('is what was asked for', async () => {
  expect(await withinTime(Promise.resolve(1), 2)).toBe(1);
});

it('is what stands in where the database stopped the question, and nothing else is covered up', async () => {
  expect(await withinTime(failed(50), 'more')).toBe('more');
  await expect(withinTime(failed(11600), 'more')).rejects.toThrow('failed');
});
