import { expect, it } from 'vitest';

import { ARTICLES } from '../demo/articles/all';
import { inOrder } from './seed-articles';

it('no two items of the demo were published at the same moment, and none moved out of its minute', () => {
  const moments = inOrder(ARTICLES).map(({ publishedAt }) => publishedAt);
  expect(new Set(moments).size).toBe(moments.length);
  const minute = (time: string) => Math.floor(Date.parse(time) / 60_000);
  expect(moments.map(minute)).toEqual(ARTICLES.map(({ publishedAt }) => minute(publishedAt)));
});
