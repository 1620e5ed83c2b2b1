import { expect, it } from 'vitest';

import type { FeedRow } from '@/syndication/placement';

import { newsOrder, newsShown } from './news-order';

const rows = (...items: string[]) => items.map((item) => ({ item }) as FeedRow);
const order = (leads: string[], pins: string[], opensWithLead: boolean) =>
  newsOrder(
    { leads: rows(...leads), pins: rows(...pins), news: rows('x', 'y', 'z') },
    opensWithLead,
  )
    .map(({ item }) => item)
    .join('');

it('pins stand first, after the lead story that the unit chose where the page opens with one', () => {
  expect(order(['l', 'm'], ['p', 'q'], true)).toBe('lpqmxyz');
  expect(order(['l', 'm'], ['p', 'q'], false)).toBe('pqlmxyz');
  expect(order([], ['p'], true)).toBe('pxyz');
});

it('each item stands once, where it comes first', () => {
  expect(order(['l'], ['y', 'l'], true)).toBe('lyxz');
  expect(order(['x'], [], false)).toBe('xyz');
});

it('all pins are among what is shown', () => {
  expect([newsShown(0), newsShown(3), newsShown(5)]).toEqual([3, 3, 5]);
});
