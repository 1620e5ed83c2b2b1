import { expect, it } from 'vitest';

import { readCursor, writeCursor } from './cursor';

it('reads what it wrote', () => {
  const cursor = { date: 1_711_411_200_000, item: '3f2b6c1e-8a5d-4a51-9a55-2f1f0d3a7c11' };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

it.each([undefined, '', 'abc', '12', '1-', '1-a b', `1-${'a'.repeat(65)}`, '-5-a', '1e3-a'])(
  'is the first page for %j',
  (text) => expect(readCursor(text)).toBeNull(),
);
