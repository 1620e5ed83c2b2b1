import { expect, it } from 'vitest';

import { fromOwnSite } from './from-own-site';

const host = 'anbinh.localhost:3000';
const own = `http://${host}`;

it.each([
  [{ origin: own, 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: own }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{}, false],
  [{ origin: 'null' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
  [{ origin: 'http://haiduong.localhost:3000', 'sec-fetch-site': 'same-site' }, false],
  [{ origin: 'https://xau.example' }, false],
  [{ origin: own, 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
])('%j: %s', (headers, expected) => {
  expect(fromOwnSite(new Headers({ host, ...(headers as Record<string, string>) }))).toBe(expected);
});

it('refuses where no host is told', () =>
  expect(fromOwnSite(new Headers({ origin: own }))).toBe(false));
