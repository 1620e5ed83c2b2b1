import { expect, it } from 'vitest';

import { scoreWithSubject, subjectOf } from './kind-words';
import { closeNeeds } from './needs';
import { parseQuery } from './query';
import { score } from './rank';
import { tokenize } from './tokens';

const subject = (raw: string) =>
  subjectOf(parseQuery(raw)).words.map(({ canonical }) => canonical).join(' '); // prettier-ignore

it.each([
  ['Lịch cắt điện', 'cat dien'],
  ['thông báo thu gom rác', 'thu gom rac'],
  ['danh sách lãnh đạo xã', 'lanh dao xa'],
  // Kinds of something else, or nothing left to be about.
  ['lịch sử Hải Dương', 'lich su hai duong'],
  ['du lịch Côn Sơn', 'du lich con son'],
  ['lịch tiêm', 'lich tiem'],
  ['thông báo', 'thong bao'],
  ['cắt điện', 'cat dien'],
  // Who quotes wants it so.
  ['"lịch cắt điện" thôn', 'lich cat dien thon'],
])('%s is about %s', (raw, expected) => expect(subject(raw)).toBe(expected));

it('is one object for one query, and the query itself where nothing is left out', () => {
  const query = parseQuery('lịch cắt điện');
  expect(subjectOf(query)).toBe(subjectOf(query));
  const plain = parseQuery('cắt điện');
  expect(subjectOf(plain)).toBe(plain);
});

it('leaves needs for what it is about', () => {
  expect(closeNeeds(subjectOf(parseQuery('lịch cắt điện')))).toEqual([[['cat', 'dien']]]);
});

const text = (title: string, teaser: string) => ({
  title: tokenize(title), teaser: tokenize(teaser), body: [], date: 0, unit: 'u', kind: 'notice',
}); // prettier-ignore

it('puts what is about it before what names it by the way, and its very title before both', () => {
  const query = parseQuery('lịch cắt điện');
  const points = (title: string, teaser: string) =>
    scoreWithSubject(query, text(title, teaser), { now: 0 });
  const about = points('Cắt điện thôn Đông và thôn Đoài ngày 28/8', 'Từ 6 giờ đến 11 giờ.');
  const byTheWay = points('Trang thông tin xã hoạt động', 'Nhiều người xem lịch cắt điện.');
  expect(about).toBeGreaterThan(byTheWay);
  expect(points('Lịch cắt điện tháng 8', '')).toBeGreaterThan(about);
});

it('weighs as before what says no kind', () => {
  const query = parseQuery('cắt điện');
  const one = text('Cắt điện thôn Đông', 'Từ 6 giờ.');
  expect(scoreWithSubject(query, one, { now: 0 })).toBe(score(query, one, { now: 0 }));
});
