import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shortened, wrap } from './wrap';

/** Every letter is as wide as any other. */
const measure = (text: string) => [...text].length;
const inLines = (text: string, width: number, lines = 3) => wrap(text, { measure, width, lines });

describe('lines of a title', () => {
  it.each([
    ['one line stays', 'Xã An Bình', 20, ['Xã An Bình']],
    ['two are about the same', 'một hai ba bốn năm', 16, ['một hai ba', 'bốn năm']],
    ['three too', 'aaa bbb ccc ddd eee fff g', 12, ['aaa bbb', 'ccc ddd', 'eee fff g']],
    ['a word wider than a line is cut', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ])('%s', (_, text, width, lines) => {
    const found = inLines(text, width);
    expect(found.whole).toBe(true);
    expect(found.lines.map(measure).every((one) => one <= width)).toBe(true);
    expect(found.lines).toEqual(lines);
  });

  it('what does not fit ends in an ellipsis, behind a whole word and without a comma', () => {
    expect(inLines('một hai ba, bốn năm', 7, 2)).toEqual({ lines: ['một hai', 'ba…'], whole: false }); // prettier-ignore
  });

  it('of whatever words: no line is too wide, none is lost unless it says so', () => {
    const word = fc.string({ minLength: 1, maxLength: 30 }).map((one) => one.replace(/\s/g, '') || 'a'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 2, max: 40 }), (words, width) => {
        const { lines, whole } = inLines(words.join(' '), width);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(lines.every((line) => measure(line) <= width)).toBe(true);
        if (whole) expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
        else expect(lines.at(-1)!.endsWith('…')).toBe(true);
      }),
    ); // prettier-ignore
  });

  it.each([
    ['vừa đủ', 6, 'vừa đủ'],
    ['Ủy ban nhân dân xã', 14, 'Ủy ban nhân…'],
    ['dàidàidàidài', 6, 'dàidà…'],
  ])('%s in %i', (text, width, shown) => expect(shortened(text, measure, width)).toBe(shown));
});
