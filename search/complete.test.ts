import { expect, it } from 'vitest';

import { completions } from './complete';

const words = (...rows: [key: string, text: string, count: number][]) =>
  new Map(rows.map(([key, text, count]) => [key, { text, count }]));

const WORDS = words(
  ['dien', 'điện', 9], ['diem', 'điểm', 4], ['dien_luc', 'điện lực', 5], ['cat', 'cắt', 3], ['cat_dien', 'cắt điện', 7], ['cat_dut', 'cắt đứt', 1],
  ['cat_d', 'cắt d', 1],
); // prettier-ignore

it('completes the last word by what stands behind the one before it, the most frequent first', () => {
  expect(completions('Lịch cắt d', WORDS, 5)).toEqual(['Lịch cắt điện', 'Lịch cắt đứt']);
  expect(completions('lich cat di', WORDS, 5)).toEqual(['lich cat điện']);
  expect(completions('cat đ', WORDS, 1)).toEqual(['cat điện']);
});

it('completes a word that stands alone from two letters on, by words and not by pairs', () => {
  expect(completions('di', WORDS, 5)).toEqual(['điện', 'điểm']);
  expect(completions('d', WORDS, 5)).toEqual([]);
  expect(completions('dien', WORDS, 5)).toEqual([]);
});

it('leaves a word alone that is whole', () => {
  expect(completions('cat ', WORDS, 5)).toEqual([]);
  expect(completions('', WORDS, 5)).toEqual([]);
  expect(completions('zzz', WORDS, 5)).toEqual([]);
});
