import { expect, it } from 'vitest';

import { PlaceNames, readingsOf, type Place } from './places';
import { parseQuery } from './query';

const names = new PlaceNames([
  { name: 'An Bình', unit: 'a' },
  { name: 'xã An Bình', unit: 'a' },
  { name: 'An Bình', unit: 'b' },
  { name: 'Nam Sách', unit: 'd' },
  { name: 'Kỳ Sơn', unit: 'k' },
  { name: 'Sách', unit: 's' },
  { name: 'Bình An Đông', unit: 'e' },
]);

const said = (raw: string) =>
  names
    .in(parseQuery(raw))
    .map(({ first, last, units }) => `${first}-${last} ${[...units].join()}`);

it('finds the names of units in a query, all that have one, the longest name first', () => {
  expect(said('lich cat dien an binh')).toEqual(['3-4 a,b']);
  expect(said('lịch cắt điện xã An Bình')).toEqual(['3-5 a']);
  expect(said('nam sach lich cat dien')).toEqual(['0-1 d']);
  expect(said('an bình nam sách tiêm chủng')).toEqual(['0-1 a,b', '2-3 d']);
  expect(said('trạm y tế ki son')).toEqual(['3-4 k']);
});

it('is not misled by other accents, by one syllable, or by quotation marks', () => {
  expect(said('giữ gìn ấn bình')).toEqual([]);
  expect(said('họp ở sách')).toEqual([]);
  expect(said('"an bình" cắt điện')).toEqual([]);
  expect(said('bình an')).toEqual([]);
});

it('considers two of them', () =>
  expect(said('an bình nam sách kỳ sơn an bình')).toEqual(['0-1 a,b', '2-3 d']));

const place = (first: number, last: number, ...units: string[]): Place => ({ first, last, named: new Set(units), units: new Set(units) }); // prettier-ignore
const readings = (raw: string, ...places: Place[]) =>
  readingsOf(parseQuery(raw), places).map(({ query, units }) => [
    query.words.map(({ canonical }) => canonical).join(' '),
    units && [...units].join(),
  ]);

it('reads a query as it stands, and without its places among their texts', () => {
  expect(readings('nam sach lich cat dien', place(0, 1, 'd', 'a'))).toEqual([
    ['nam sach lich cat dien', undefined],
    ['lich cat dien', 'd,a'],
  ]);
  expect(readings('cat dien an binh nam sach', place(2, 3, 'a', 'b'), place(4, 5, 'd', 'a'))).toEqual([
    ['cat dien an binh nam sach', undefined],
    ['cat dien nam sach', 'a,b'],
    ['cat dien an binh', 'd,a'],
    ['cat dien', 'a'],
  ]);
}); // prettier-ignore

it('looks for nothing in general at a place', () => {
  expect(readings('ubnd an binh', place(1, 2, 'a'))).toEqual([['ubnd an binh', undefined]]);
  expect(readings('an binh', place(0, 1, 'a'))).toEqual([['an binh', undefined]]);
  expect(readings('cat dien an binh', place(2, 3, 'a')).length).toBe(2);
  expect(readings('cat dien')).toEqual([['cat dien', undefined]]);
});
