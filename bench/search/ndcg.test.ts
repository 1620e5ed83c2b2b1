import fc from 'fast-check';
import { expect, it } from 'vitest';

import { ndcg } from './ndcg';

const judged = new Map([
  ['best', 3],
  ['good', 2],
  ['near', 1],
]);

it('is 1 for the best order, and 0 where nothing that was wanted came', () => {
  expect(ndcg(['best', 'good', 'near'], judged)).toBeCloseTo(1, 12);
  expect(ndcg(['other'], judged)).toBe(0);
  expect(ndcg([], judged)).toBe(0);
});

it('is what one reckons by hand', () => {
  // Gains 3, 0, 7 at the places 1, 2, 3, of at best 7, 3, 1.
  const got = 3 / Math.log2(2) + 7 / Math.log2(4);
  const ideal = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
  expect(ndcg(['good', 'other', 'best'], judged)).toBeCloseTo(got / ideal, 12);
});

it('looks at ten places, and asks no more of them than they hold', () => {
  const many = new Map(Array.from({ length: 40 }, (_, n) => [`key ${n}`, 2]));
  const ten = [...many.keys()].slice(25, 35);
  expect(ndcg(ten, many)).toBeCloseTo(1, 12);
  expect(ndcg([...Array.from({ length: 10 }, () => 'other'), 'best'], judged)).toBe(0);
});

it('counts what comes twice once', () => {
  expect(ndcg(['best', 'best'], judged)).toBe(ndcg(['best'], judged));
});

it('has nothing to say where nothing was judged to be an answer', () => {
  expect(() => ndcg(['best'], new Map())).toThrow(RangeError);
});

it('lies between 0 and 1, and gains by an answer that comes earlier', () => {
  const grades = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(grades, fc.nat(14), (list, at) => {
      fc.pre(list.some((grade) => grade > 0));
      const keys = list.map((_, n) => `key ${n}`);
      const by = new Map(list.map((grade, n) => [`key ${n}`, grade]));
      const value = ndcg(keys, by);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      const [a, b] = [keys[at], keys[at + 1]];
      if (a === undefined || b === undefined) return;
      const swapped = [...keys.slice(0, at), b, a, ...keys.slice(at + 2)];
      const better = (by.get(b) ?? 0) - (by.get(a) ?? 0);
      expect(Math.sign(better) * (ndcg(swapped, by) - value)).toBeGreaterThanOrEqual(-1e-12);
    }),
  );
});
