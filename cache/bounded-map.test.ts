import fc from 'fast-check';
import { expect, it } from 'vitest';

import { BoundedMap } from './bounded-map';

it('forgets what was used longest ago, and counts what it holds', () => {
  const map = new BoundedMap<string>(100);
  map.set('a', 'A', 40);
  map.set('b', 'B', 40);
  expect(map.get('a')).toBe('A');
  map.set('c', 'C', 40);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual(['A', undefined, 'C']);
  map.set('a', 'A2', 10);
  expect([map.get('a'), map.bytes, map.size]).toEqual(['A2', 50, 2]);
  map.set('a', 'too large', 101);
  expect([map.get('a'), map.bytes]).toEqual([undefined, 40]);
});

it('never holds more than it may', () => {
  const sets = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(70)), { maxLength: 50 });
  fc.assert(
    fc.property(sets, (all) => {
      const map = new BoundedMap<number>(100);
      const held = new Map<string, number>();
      for (const [name, bytes] of all) {
        map.set(name, bytes, bytes);
        held.set(name, bytes);
        const present = [...held].filter(([known]) => map.get(known) !== undefined);
        expect(map.bytes).toBe(present.reduce((sum, [, size]) => sum + size, 0));
        expect(map.bytes).toBeLessThanOrEqual(100);
      }
    }),
  );
}); // prettier-ignore
