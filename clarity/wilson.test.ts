import { expect, it } from 'vitest';

import { rankOf, wilsonLower } from './wilson';

it('gives the lower bound of Wilson’s interval', () => {
  expect(wilsonLower(0, 0)).toBe(0);
  expect(wilsonLower(0, 50)).toBeCloseTo(0, 10);
  expect(wilsonLower(5, 10)).toBeCloseTo(0.2366, 4);
  expect(wilsonLower(10, 10)).toBeCloseTo(0.7225, 4);
  expect(wilsonLower(50, 100)).toBeCloseTo(0.4038, 4);
});

it('believes many more than few', () => {
  expect(wilsonLower(30, 40)).toBeGreaterThan(wilsonLower(3, 3));
  expect(wilsonLower(9, 10)).toBeLessThan(wilsonLower(90, 100));
});

it('ranks by it, as text, and only where enough was said', () => {
  const rank = (clear: number, unclear: number, key = 'k') => rankOf({ clear, unclear }, key);
  expect(rank(0, 4)).toBe('');
  expect(rank(9, 0)).toBe('');
  expect(rank(0, 5) > rank(2, 5)).toBe(true);
  expect(rank(10, 30) > rank(2, 3)).toBe(true);
  expect(rank(95, 5) < rank(5, 95)).toBe(true);
  expect(rank(5, 5, 'a')).not.toBe(rank(5, 5, 'b'));
});
