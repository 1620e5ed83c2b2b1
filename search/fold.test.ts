import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Ủy ban nhân dân xã An Bình', 'uy ban nhan dan xa an binh'],
    ['ĐƯỜNG Đông', 'duong dong'],
    ['  thị\u00a0trấn \n Nam Sách ', 'thi tran nam sach'],
    ['Nghĩa vụ quân sự', 'nghia vu quan su'],
    ['số 12/QĐ-UBND', 'so 12/qd-ubnd'],
    ['café', 'cafe'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('does not depend on how the text is composed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    ));

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));
});
