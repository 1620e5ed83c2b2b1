import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cursorOf, placeOf } from './topic-place';

const cursor = fc.record({
  date: fc.integer({ min: 0, max: 9e14 }),
  item: fc.stringMatching(/^[a-f0-9]{24}$/),
});

it('sorts like date and item, and leads back to them', () => {
  fc.assert(
    fc.property(cursor, cursor, (a, b) => {
      expect(cursorOf(placeOf(a))).toEqual(a);
      const before = a.date - b.date || (a.item < b.item ? -1 : Number(a.item !== b.item));
      const text = placeOf(a) < placeOf(b) ? -1 : Number(placeOf(a) !== placeOf(b));
      expect(Math.sign(text)).toBe(Math.sign(before));
    }),
  );
});
