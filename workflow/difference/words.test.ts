import { describe, expect, it } from 'vitest';

import { wordDifference, type Piece } from './words';

const shown = (pieces: Piece[]): string =>
  pieces
    .map(({ text, mark }) => (mark === 'same' ? text : mark === 'out' ? `<${text}>` : `{${text}}`))
    .join('');

const both = (before: string, after: string): string[] => {
  const found = wordDifference(before, after);
  return [shown(found.old), shown(found.new)];
};

describe('words that changed', () => {
  it('are marked as a stretch, not as crumbs', () =>
    expect(both('Ngừng từ 8 giờ đến 17 giờ ngày 13/8 để thay ống.', 'Ngừng từ 7 giờ đến 12 giờ ngày 15/8 để thay ống.')).toEqual([
      'Ngừng từ <8> giờ đến <17> giờ ngày <13/8> để thay ống.', 'Ngừng từ {7} giờ đến {12} giờ ngày {15/8} để thay ống.',
    ]));
  it('join where only a space or a sign stands between them', () =>
    expect(both('thôn Đông Hà, nay', 'thôn An Đoài, nay')).toEqual(['thôn <Đông Hà>, nay', 'thôn {An Đoài}, nay']));
  it('know letters with two marks, and numbers with signs in them, as wholes', () =>
    expect(both('Thuế 8.000 đồng, ưu đãi', 'Thuế 8.500 đồng, ưu tiên')).toEqual(['Thuế <8.000> đồng, ưu <đãi>', 'Thuế {8.500} đồng, ưu {tiên}']));
  it('are only put in, or only taken out', () =>
    expect(both('Thôn Đông nghỉ', 'Thôn Đông và thôn Tây nghỉ')).toEqual(['Thôn Đông nghỉ', 'Thôn Đông {và thôn Tây }nghỉ']));
  it('lose nothing', () => {
    const [before, after] = ['Một, hai; ba.\nBốn', 'Hai – ba!\nNăm  sáu'];
    const found = wordDifference(before, after);
    expect(found.old.map(({ text }) => text).join('')).toBe(before);
    expect(found.new.map(({ text }) => text).join('')).toBe(after);
  });
  it('of texts with nothing in common are the whole texts', () => {
    const before = Array.from({ length: 900 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 900 }, (_, i) => `b${i}`).join(' ');
    expect(wordDifference(before, after).new).toEqual([{ text: after, mark: 'in' }]);
  });
}); // prettier-ignore
