import { expect, it } from 'vitest';

import { cookieDomain } from './mine';

it.each([
  ['anbinh.namsach.haiduong.gov.vn', false, 'haiduong.gov.vn', 'haiduong.gov.vn'],
  ['haiduong.localhost', false, 'haiduong.localhost', 'haiduong.localhost'],
  ['haiduong.localhost', true, 'haiduong.localhost', ''],
  ['nothaiduong.gov.vn', false, 'haiduong.gov.vn', ''],
  ['xa.example', false, 'haiduong.gov.vn', ''],
  ['a.localhost', false, 'localhost', ''],
  [null, false, 'haiduong.gov.vn', ''],
])('%s, by path %s, under %s: %s', (host, byPath, base, expected) =>
  expect(cookieDomain({ address: { host, path: 'x' }, byPath }, base)).toBe(expected),
);
