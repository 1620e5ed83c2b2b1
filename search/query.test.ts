import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_WORDS, pairsOf, parseQuery } from './query';
import { DEFAULT_SYNONYMS, SynonymSet } from './synonyms';

const official = new SynonymSet(DEFAULT_SYNONYMS);
const canonicals = (raw: string) => parseQuery(raw).words.map((word) => word.canonical);
const texts = (raw: string) => parseQuery(raw).words.map((word) => word.text);

describe('parseQuery', () => {
  it('reads words, as typed and in one spelling', () =>
    expect(parseQuery(' Lịch cắt  điện ')).toEqual({
      raw: ' Lịch cắt  điện ',
      words: [
        { text: 'lịch', canonical: 'lich', alternatives: [] },
        { text: 'cắt', canonical: 'cat', alternatives: [] },
        { text: 'điện', canonical: 'dien', alternatives: [] },
      ],
      phrases: [],
      numbers: [],
      hasAccents: true,
      tooLong: false,
    }));

  it('knows whether accents were typed', () => {
    expect(parseQuery('lich cat dien').hasAccents).toBe(false);
    expect(parseQuery('lich cat điện').hasAccents).toBe(true);
    expect(parseQuery('đ').hasAccents).toBe(true);
  });

  it('undoes what an input method left behind', () => {
    expect(texts('truowngf hocj')).toEqual(['trường', 'học']);
    expect(texts('lichj cat81 ddieenj')).toEqual(['lịch', 'cắt', 'điện']);
    expect(parseQuery('giaays phep').hasAccents).toBe(true);
    // Syllables, foreign words and abbreviations stay.
    expect(texts('toan khi gas xe bus')).toEqual(['toan', 'khi', 'gas', 'xe', 'bus']);
    expect(texts('BAS GIS')).toEqual(['bas', 'gis']);
    expect(parseQuery('best').words).toEqual([
      { text: 'bét', canonical: 'bet', alternatives: [['best']] },
    ]);
  });

  it.each([
    ['"thủ tục hành chính" xã', [['thu', 'tuc', 'hanh', 'chinh']]],
    [
      '“Nam Sách” «An Bình»',
      [
        ['nam', 'sach'],
        ['an', 'binh'],
      ],
    ],
    ['„kỹ thuật”', [['ki', 'thuat']]],
    ['"chưa đóng', []],
    ['lịch "" « » cắt', []],
    ['"12/2025/QĐ-UBND"', [['12/2025/qd-ubnd']]],
  ])('phrases of %s', (raw, phrases) => {
    expect(parseQuery(raw).phrases).toEqual(phrases);
    expect(parseQuery(raw).words.length).toBeGreaterThan(0);
  });

  it('takes document numbers, with and without "số"', () => {
    expect(parseQuery('quyết định số 05/2025/QĐ-UBND').numbers).toEqual(['5/2025/qd-ubnd']);
    expect(canonicals('Số 12/2025/NĐ-CP')).toEqual(['12/2025/nd-cp']);
    expect(parseQuery('ngày 26/3/2024').numbers).toEqual([]);
  });

  it('reads operators and signs as text', () =>
    expect(canonicals('+lịch -cắt AND (điện OR .*) [a-z]$ \\b title:xã')).toEqual([
      'lich', 'cat', 'and', 'dien', 'or', 'a', 'z', 'b', 'title', 'xa',
    ])); // prettier-ignore

  it('brings synonyms of terms in', () => {
    const { words } = parseQuery('UBND xã Ủy ban nhân dân', official);
    expect(words[0]?.alternatives).toEqual([['uy', 'ban', 'nhan', 'dan']]);
    expect(words[1]?.alternatives).toEqual([]);
    expect(words.slice(2).map((word) => word.alternatives)).toEqual(Array(4).fill([['ubnd']]));
  });

  it('considers so much and says what it left', () => {
    const many = parseQuery('xã '.repeat(MAX_WORDS + 1));
    expect([many.words.length, many.tooLong]).toEqual([MAX_WORDS, true]);
    expect(parseQuery('xã '.repeat(MAX_WORDS)).tooLong).toBe(false);
    const long = parseQuery(`${'nghiêng '.repeat(2)}${'a'.repeat(300)}`);
    expect([long.words.length, long.tooLong]).toEqual([2, true]);
    expect(parseQuery('a'.repeat(300)).words[0]?.text).toHaveLength(200);
    expect(parseQuery(`${' '.repeat(500)}xã`)).toMatchObject({
      tooLong: false,
      words: [{ text: 'xã' }],
    });
  });

  it('takes any string', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 400 }), (codes) => {
        const raw = String.fromCharCode(...codes);
        const { words, phrases, numbers } = parseQuery(raw, official);
        expect(words.length).toBeLessThanOrEqual(MAX_WORDS);
        const all = new Set(words.map((word) => word.canonical));
        for (const part of [...numbers, ...phrases.flat()]) expect(all.has(part)).toBe(true);
      }),
    ));

  it.each(['«', '“', '"', '1/', 'ơ', '\u200b', '\ud800', '12/2025/', '-', ' ', 'a\u0300'])(
    'reads 10 KB of %j',
    (piece) => expect(parseQuery(piece.repeat(10_000), official).words.length).toBeLessThan(13),
  );
});

it('pairs are those of an index', () => {
  expect(pairsOf(parseQuery('kỹ thuật số'))).toEqual(['ki_thuat', 'thuat_so']);
  expect(pairsOf(parseQuery('xã'))).toEqual([]);
  expect(pairsOf(parseQuery('hà hà hà'))).toEqual(['ha_ha']);
});
