import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonical } from './canonical';
import { editDistance } from './edit-distance';
import { fold } from './fold';
import { nearWords, type Vocabulary } from './near-words';
import { parseQuery } from './query';
import { suggestSpelling } from './spelling';
import { DEFAULT_SYNONYMS, SynonymSet } from './synonyms';

const COUNTS: Record<string, number> = {
  thủ: 90, tục: 90, hành: 200, chính: 200, giấy: 150, phép: 120, xây: 60, dựng: 60, lịch: 80, cắt: 40, điện: 110, đường: 130,
  dương: 70, hải: 75, nam: 100, sách: 50, an: 100, bình: 100, chí: 40, linh: 40, nghĩa: 30, vụ: 60, nghiêng: 3, nghiệp: 90,
  quân: 20, sự: 50, tiêm: 20, chủng: 20, phường: 70, 'chứng thực': 1, kĩ: 9, thuật: 30, ủy: 50, ban: 80, nhân: 90, dân: 95, trường: 60,
}; // prettier-ignore
const vocabulary: Vocabulary = new Map(
  Object.entries(COUNTS).map(([text, count]) => [canonical(fold(text)), { text, count }]),
);
const suggest = (raw: string, known = vocabulary) => suggestSpelling(parseQuery(raw), known);

describe('suggestSpelling', () => {
  it.each([
    ['thủ tucj hanhh chính', 'thủ tục hành chính'],
    ['giáy phep xay dugn', 'giáy phep xay dựng'],
    ['lich cat dienn', 'lich cat điện'],
    ['haiduong', 'hải dương'],
    ['lịch cắt điện namsach', 'lịch cắt điện nam sách'],
    ['thutuchanhchinh', 'thủ tục hành chính'],
    ['hành ch ính', 'hành chính'],
    ['nghiiepp', 'nghiệp'],
    ['"giấy phesp xzây" dựng!', '"giấy phép xây" dựng!'],
    ['Chí Lihn', 'Chí Linh'],
    ['Haiduong', 'Hải Dương'],
    ['kỹ thaut', 'kỹ thuật'],
    ['ddieenj haiduong', 'điện hải dương'],
    ['thủ tục', null],
    ['xyzzy', null],
    ['12/2025/QĐ-UBND', null],
    ['', null],
  ])('%s: %s', (raw, expected) => expect(suggest(raw)).toBe(expected));

  it('knows abbreviations by their synonyms', () => {
    const official = new SynonymSet(DEFAULT_SYNONYMS);
    expect(suggestSpelling(parseQuery('UBND', official), vocabulary)).toBe(null);
    expect(suggestSpelling(parseQuery('UBND Chí Lihn', official), vocabulary)).toBe(
      'UBND Chí Linh',
    );
  });

  it('takes a word apart only where no near one stands beside its neighbours', () => {
    const words: [string, { text: string; count: number }][] = [
      ['day', { text: 'dạy', count: 9 }],
      ['y', { text: 'y', count: 90 }],
      ['boi', { text: 'bơi', count: 9 }],
    ];
    expect(suggest('dạyy bơi', new Map(words))).toBe('dạy y bơi');
    const pairs = new Map([...words, ['day_boi', { text: 'dạy bơi', count: 2 }] as const]);
    expect(suggest('dạyy bơi', pairs)).toBe('dạy bơi');
  });

  it('prefers the frequent, and what stands beside its neighbour', () => {
    const words: [string, { text: string; count: number }][] = [
      ['cat', { text: 'cắt', count: 40 }],
      ['cap', { text: 'cấp', count: 90 }],
      ['dien', { text: 'điện', count: 50 }],
    ];
    expect(suggest('caq điện', new Map(words))).toBe('cấp điện');
    const pairs = new Map([...words, ['cat_dien', { text: 'cắt điện', count: 5 }] as const]);
    expect(suggest('caq điện', pairs)).toBe('cắt điện');
  });

  it('writes a word as it stands beside its neighbour, whatever is more frequent alone', () => {
    const known: Vocabulary = new Map([
      ['tiem', { text: 'tiêm', count: 9 }], ['phong', { text: 'phong', count: 40 }], ['dai', { text: 'đài', count: 9 }],
      ['tiem_phong', { text: 'tiêm phòng', count: 5 }], ['phong_dai', { text: 'phòng dại', count: 5 }],
    ]); // prettier-ignore
    expect(suggest('tiêm phòngg dại', known)).toBe('tiêm phòng dại');
    expect(suggest('phongg dai', known)).toBe('phòng dai');
    expect(suggest('xã phongg', known)).toBe('xã phong');
  });

  it('takes apart syllables only', () => {
    const foreign = new Map(['web', 'site'].map((text) => [text, { text, count: 9 }]));
    expect(suggest('website', foreign)).toBe(null);
  });

  it('has nothing to say without a vocabulary', () =>
    expect(suggest('dienn', new Map())).toBe(null));

  it('reads any query', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('haiduong', 'dienn', ' ', '"', '😀', 'xã', '\ud83d', 'ch', 'inh'), { maxLength: 300 }), (parts) => {
        const suggested = suggest(parts.join(''));
        if (suggested !== null) expect(suggested).not.toBe('');
      }),
    )); // prettier-ignore
});

describe('nearWords', () => {
  const letters = fc
    .array(fc.constantFrom('a', 'n', 'g', 'h'), { minLength: 3, maxLength: 9 })
    .map((all) => all.join(''));

  it('lets two letters of a long word be wrong, one of a short', () => {
    const known = new Map(['nghieng', 'dien'].map((text) => [text, { text, count: 1 }]));
    expect(nearWords('nghxxng', known)).toEqual([{ word: 'nghieng', distance: 2 }]);
    expect(nearWords('hngixng', known)).toEqual([]);
    expect(nearWords('dxxn', known)).toEqual([]);
  });

  it('finds all that are near, and no other', () =>
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 20 }), (word, others) => {
        const known: Vocabulary = new Map(others.map((text) => [text, { text, count: 1 }]));
        const most = word.length >= 7 ? 2 : 1;
        const near = [...known.keys()].filter((other) => {
          const distance = editDistance(word, other, 2);
          return distance > 0 && distance <= most;
        });
        expect(nearWords(word, known).map((found) => found.word).sort()).toEqual(near.sort());
      }),
    )); // prettier-ignore
});

it.each([
  ['dien', 'dien', 0],
  ['dien', 'dein', 1],
  ['dien', 'dienn', 1],
  ['dien', 'den', 1],
  ['dien', 'bien', 1],
  ['nghiep', 'nghep', 1],
  ['phuong', 'hpuogn', 2],
  ['duong', 'xa', 3],
])('%s and %s differ by %i', (one, other, expected) => {
  expect(editDistance(one, other, 2)).toBe(expected);
  expect(editDistance(other, one, 2)).toBe(expected);
});
