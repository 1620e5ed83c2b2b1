import { expect, it } from 'vitest';

import { findQuery } from './find-query';
import { closeNeeds } from './needs';
import { parseQuery } from './query';
import { tokenize } from './tokens';
import { writtenDates } from './written-dates';

const said = (words: string) =>
  writtenDates(words.split(' ')).map((lists) => lists.map((list) => list.join(' ')).join('|'));

it('a month in words is one in digits, and the other way round', () => {
  expect(said('lich thang 9 nam 2024')).toEqual(['', '9/2024', '9/2024', '9/2024', '9/2024']);
  expect(said('thang 9/2024 hop')).toEqual(['thang 9 nam 2024', 'thang 9 nam 2024', '']);
});

it('a day likewise, and nothing of its month', () => {
  expect(said('ngay 26 thang 3 nam 2024')).toEqual(['', ...Array<string>(5).fill('26/3/2024')]);
  expect(said('ngay 26/3/2024')).toEqual(['', '26 thang 3 nam 2024']);
});

it('what is no date stays as it is', () => {
  for (const words of ['thang 13 nam 2024', 'thang 9 nam 24', 'thang 9', '9/2024', '168/2024', 'thang 13/2024', '40/3/2024', '12/2025/qd-ubnd'])
    expect(said(words).join('')).toBe('');
}); // prettier-ignore

it('a text that writes it the other way is found and marked', () => {
  const query = parseQuery('thu học phí tháng 09 năm 2024');
  const all = closeNeeds(query);
  expect(all.every((need) => need.length > 0)).toBe(true);
  for (const words of ['thang', '9', 'nam', '2024'])
    expect(all.some((need) => need.some((each) => each.join() === '9/2024') && need.flat().includes(words))).toBe(true);
  const { hits } = findQuery(tokenize('Thu học phí tháng 9/2024'), query);
  expect(hits.some(({ first, last }) => first === 3 && last === 6)).toBe(true);
  const back = parseQuery('học phí tháng 9/2024');
  const found = findQuery(tokenize('Học phí tháng 9 năm 2024 của trường'), back);
  expect(found.hits.some(({ first, last, at, end }) => first === 2 && last === 3 && at === 2 && end === 6)).toBe(true);
}); // prettier-ignore
