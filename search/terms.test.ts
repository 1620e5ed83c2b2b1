import fc from 'fast-check';
import { expect, it } from 'vitest';

import { canonical } from './canonical';
import { termsOf } from './terms';
import { tokenize } from './tokens';

const terms = (text: string) => termsOf(tokenize(text));

it('holds words and pairs, each once', () =>
  expect(terms('Hải Dương, tỉnh Hải Dương')).toEqual([
    'hai',
    'duong',
    'hai_duong',
    'tinh',
    'duong_tinh',
    'tinh_hai',
  ]));

it('makes no pairs over the end of a sentence or line', () => {
  expect(terms('Lịch cắt điện. Xã An Bình')).not.toContain('dien_xa');
  expect(terms('Lịch cắt điện\nXã An Bình')).not.toContain('dien_xa');
  expect(terms('Lịch cắt điện xã An Bình')).toContain('dien_xa');
});

it('spells in one way', () => {
  expect(terms('kỹ thuật')).toEqual(terms('kĩ thuật'));
  expect(terms('Quyết định số 05/2025/QĐ-UBND ngày 01/02/2025')).toEqual(
    expect.arrayContaining(['5/2025/qd-ubnd', '1/2/2025', 'dinh_5/2025/qd-ubnd']),
  );
});

it('holds a document number by its beginnings too', () => {
  expect(terms('12/2025/QĐ-UBND')).toEqual(['12/2025/qd-ubnd', '12/2025/qd', '12/2025']);
  expect(terms('1234/UBND-VX')).toEqual(['1234/ubnd-vx', '1234/ubnd', '1234']);
  expect(terms('05-NQ/TW')).toEqual(['5-nq/tw', '5-nq', '5']);
  expect(terms('26/3/2024')).toEqual(['26/3/2024']);
});

it('has no term twice, and a term for each word', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text);
      const all = termsOf(tokens);
      expect(new Set(all).size).toBe(all.length);
      expect(tokens.every(({ folded }) => all.includes(canonical(folded)))).toBe(true);
    }),
  ));
