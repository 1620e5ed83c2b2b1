import { expect, it } from 'vitest';

import { keyOf, keysOf } from './from-key';
import { readFrom, readTarget } from './read-address';

const own = {
  unit: 'U',
  adminHost: 'quantri.tinh.vn',
  directory: {
    hosts: { 'xa.tinh.vn': 'U', 'cu.tinh.vn': 'U', 'khac.tinh.vn': 'V', 'tinh.vn': 'P' },
    paths: { '': 'P', xa: 'U', khac: 'V' },
    primary: { U: { host: 'xa.tinh.vn', path: 'xa' }, V: { host: 'khac.tinh.vn', path: 'khac' }, P: { host: 'tinh.vn', path: '' } },
  },
}; // prettier-ignore

it('compares addresses without capitals, encoding, forms of letters or a slash at the end', () => {
  const key = '/article/123/tiêu đề.html';
  for (const path of ['/Article/123/Tiêu đề.html', '/Article/123/Ti%C3%AAu%20%C4%91%E1%BB%81.html/', '/ARTICLE/123/TIÊU ĐỀ.html'.normalize('NFD')])
    expect(keyOf(path)).toBe(key);
  expect(keyOf('/x/%E9')).toBe('/x/%e9');
  expect(keyOf('/a\u0000')).toBeNull();
  expect(keysOf('/Trang/X.aspx', '?nid=45&Q=a+b')).toEqual(['/trang/x.aspx?nid=45&q=a b', '/trang/x.aspx']);
}); // prettier-ignore

it.each([
  ['/Trang/X.aspx?nid=45', '/trang/x.aspx?nid=45'],
  ['https://xa.tinh.vn/A/1.html#top', '/a/1.html'],
  ['http://cu.tinh.vn/A/1.html', '/a/1.html'],
  ['https://xa.tinh.vn/en/A/1.html', '/a/1.html'],
  ['http://localhost:3000/u/xa/A/1.html', '/a/1.html'],
])('the old address %s', (typed, key) => expect(readFrom(own, typed)).toMatchObject({ key }));

it.each([
  ['https://khac.tinh.vn/a', 'host'], ['https://tinh.vn/a', 'host'], ['https://la.vn/a', 'host'],
  ['a/b', 'from'], ['', 'from'], ['//evil.vn', 'from'], ['/\\evil.vn', 'from'], ['javascript:alert(1)', 'from'],
])('the old address %s is refused', (typed, code) => expect(readFrom(own, typed)).toMatchObject({ code, field: 'from' })); // prettier-ignore

it.each([
  ['/lien-he', '/lien-he', '/lien-he'], ['/en/lien-he', '/en/lien-he', '/lien-he'],
  ['https://xa.tinh.vn/a', '/a', '/a'], ['http://cu.tinh.vn/A?x', '/A?x', '/a?x'],
  ['https://xa.tinh.vn/en/a', '/en/a', '/a'], ['https://xa.tinh.vn/a/en/b', '/a/en/b', '/a/en/b'], ['http://localhost:3000/u/xa/en/a', '/en/a', '/a'],
  ['https://khac.tinh.vn/a', 'https://khac.tinh.vn/a', null], ['https://dichvucong.gov.vn/', 'https://dichvucong.gov.vn/', null],
])('the target %s', (typed, text, key) => expect(readTarget(own, typed)).toEqual({ text, key })); // prettier-ignore

it.each([
  ['//evil.vn', 'scheme'], ['/\\evil.vn', 'scheme'], ['/\t/evil.vn', 'scheme'], ['/en//evil.vn', 'scheme'], ['javascript:alert(1)', 'scheme'],
  ['data:text/html,x', 'scheme'], ['http://la.vn/', 'scheme'], ['https://a@evil.vn/', 'scheme'], ['lien-he', 'target'], ['', 'target'],
])('the target %s is refused', (typed, code) => expect(readTarget(own, typed)).toMatchObject({ code })); // prettier-ignore
