import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type SnippetPart } from './mark-hits';
import { parseQuery } from './query';
import { highlight, snippet } from './snippet';
import { DEFAULT_SYNONYMS, SynonymSet } from './synonyms';

const official = new SynonymSet(DEFAULT_SYNONYMS);
const query = (raw: string) => parseQuery(raw, official);
const joined = (parts: readonly SnippetPart[]) => parts.map(({ text }) => text).join('');
/** Hits in brackets. */
const shown = (parts: readonly SnippetPart[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const NOTICE = `Công ty Điện lực Hải Dương thông báo kế hoạch sửa chữa lưới điện trên địa bàn thành phố Chí Linh và huyện Nam Sách.
Khách hàng theo dõi các phương tiện thông tin đại chúng. Lịch cắt điện xã An Bình ngày 26/3/2024: từ 7 giờ 30 đến 11 giờ, các thôn Đào Xá, An Đông.
Mọi thắc mắc xin liên hệ tổng đài chăm sóc khách hàng. Điện lực cắt cử cán bộ trực.`;

describe('highlight', () => {
  it.each([
    ['Lịch cắt điện xã An Bình', 'cat dien', 'Lịch [cắt điện] xã An Bình'],
    ['Lịch cắt điện xã An Bình', 'lịch xã', '[Lịch] cắt điện [xã] An Bình'],
    ['Họp Ủy ban nhân dân xã', 'UBND', 'Họp [Ủy ban nhân dân] xã'],
    ['UBND xã', 'ủy ban nhân dân xã', '[UBND xã]'],
    ['Nhân dân phấn khởi', 'UBND', 'Nhân dân phấn khởi'],
    ['Kĩ thuật hoà', 'kỹ thuật hòa', '[Kĩ thuật hoà]'],
    ['Quyết định số 05/2025/QĐ-UBND', '5/2025/qđ-ubnd', 'Quyết định số [05/2025/QĐ-UBND]'],
    ['Cắt, điện', 'cắt điện', '[Cắt], [điện]'],
    ['Xã <b>An</b>', 'an', 'Xã <b>[An]</b>'],
    ['Xã', '', 'Xã'],
    ['', 'xã', ''],
  ])('%s for %s', (title, raw, expected) =>
    expect(shown(highlight(title, query(raw)))).toBe(expected),
  );
});

describe('snippet', () => {
  it('shows where most words stand beside each other', () => {
    const parts = snippet(NOTICE, query('lịch cắt điện An Bình'), 100);
    expect(shown(parts)).toMatch(/^….*\[Lịch cắt điện\] xã \[An Bình\] ngày 26\/3\/2024.*…$/s);
    expect(joined(parts).length).toBeLessThanOrEqual(102);
  });

  it('prefers words beside each other to scattered ones', () => {
    const text = `Điện lực có lịch trực, cắt cử người. ${'Mọi thắc mắc xin gọi tổng đài. '.repeat(6)}Lịch cắt điện xã.`;
    expect(shown(snippet(text, query('lịch cắt điện'), 60))).toContain('[Lịch cắt điện]');
  });

  it('begins with a sentence where it can', () =>
    expect(joined(snippet(NOTICE, query('An Bình'), 120))).toMatch(/^…Lịch cắt điện xã An Bình/));

  it('is the beginning where nothing was found, and all of a short text', () => {
    expect(joined(snippet(NOTICE, query('hộ chiếu'), 40))).toBe(
      'Công ty Điện lực Hải Dương thông báo kế…',
    );
    expect(snippet('Xã An Bình.', query('hộ chiếu'))).toEqual([
      { text: 'Xã An Bình.', hit: false },
    ]);
    expect(snippet('', query('xã'))).toEqual([]);
  });

  it('cuts a word that is too long, but no character', () => {
    expect(joined(snippet('a'.repeat(50), query('xã'), 10))).toBe(`${'a'.repeat(10)}…`);
    expect(joined(snippet('😀'.repeat(50), query('xã'), 5))).toBe('😀😀…');
  });

  it('shows text of the source, no longer than asked for, cut at words', () => {
    const words = fc
      .array(fc.constantFrom('lịch ', 'cắt ', 'điện', ', ', '. ', 'UBND ', 'ủy ban nhân dân ', '12/QĐ-UBND ', '😀', '\ud83d', '\n', 'lich'), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, fc.integer({ min: 20, max: 120 }), (text, raw, length) => {
        const parts = snippet(text, query(raw), length);
        const core = parts.filter((part, n) => part.text !== '…' || (n > 0 && n < parts.length - 1));
        expect(text).toContain(joined(core));
        expect(joined(core).length).toBeLessThanOrEqual(length);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(joined(highlight(text, query(raw)))).toBe(text);
      }),
    );
  }); // prettier-ignore

  it('reads long texts', () =>
    expect(shown(snippet(`${'xã '.repeat(30_000)}`, query('xã xã xã'), 30))).toMatch(/^\[xã/));
});

it('does not mark a syllable that stands alone where two stand beside each other', () => {
  const text = 'Giữ khung thời vụ cho hành, tỏi vụ đông ở thôn Đông';
  const marked = (parts: { text: string; hit: boolean }[]) =>
    parts.filter(({ hit }) => hit).map((part) => part.text);
  expect(marked(highlight(text, parseQuery('vu dong')))).toEqual(['vụ đông']);
  expect(marked(snippet(text, parseQuery('vu dong')))).toEqual(['vụ đông']);
  expect(marked(highlight('Thôn Đông làm vụ', parseQuery('vu dong')))).toEqual(['Đông', 'vụ']);
});
