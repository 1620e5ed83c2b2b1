import { expect, it } from 'vitest';

import { innerPoint } from './inner-point';

const polygon = (...ring: [number, number][]) => ({ type: 'Polygon', coordinates: [ring] });

it('is inside also where the centre is not: a horseshoe', () => {
  const horseshoe = polygon([0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10]);
  const [lng, lat] = innerPoint(horseshoe)!;
  expect(lat).toBeGreaterThan(2);
  expect(lng <= 2 || lng >= 8).toBe(true);
});

it('of several parts the largest counts; without an outline there is none', () => {
  const islands = { type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 1]]], [[[10, 10], [14, 10], [14, 14], [10, 14]]]] }; // prettier-ignore
  expect(innerPoint(islands)).toEqual([12, 12]);
  for (const nothing of [null, {}, { type: 'Point', coordinates: [1, 2] }, polygon([1, 1])])
    expect(innerPoint(nothing)).toBeUndefined();
});
