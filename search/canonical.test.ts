import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { accented, canonical } from './canonical';
import { fold } from './fold';

describe('canonical', () => {
  it.each([
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['sỹ', 'sĩ'],
    ['tỷ', 'tỉ'],
    ['hy', 'hi'],
    ['quý', 'quí'],
    ['quỳnh', 'quình'],
    ['26/03/2024', '26-3-2024'],
    ['26.03.2024', '26/3/2024'],
    ['05-NQ/TW', '5-nq/tw'],
    ['012/2025/QĐ-UBND', '12/2025/qđ-ubnd'],
    ['03/2025', '3/2025'],
    ['30/04', '30/4'],
    ['05', '5'],
  ])('%s is %s', (one, other) => expect(canonical(fold(one))).toBe(canonical(fold(other))));

  it.each([
    ['tai', 'tay'],
    ['mai', 'may'],
    ['hai', 'hay'],
    ['sai', 'say'],
    ['thúi', 'thúy'],
    ['quyên', 'quiên'],
    ['úi', 'úy'],
    ['0912345678', '912345678'],
    ['05', '50'],
    ['12/2025/qđ-ubnd', '12/2024/qđ-ubnd'],
  ])('%s is not %s', (one, other) => expect(canonical(fold(one))).not.toBe(canonical(fold(other))));

  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...'quyhkti0/-12.'.split(''))).map((all) => all.join('')),
        ),
        (text) => {
          expect(canonical(canonical(text))).toBe(canonical(text));
        },
      ),
    ));
});

describe('accented', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['HÒA BÌNH', 'hoà bình'],
    ['kỹ thuật', 'kĩ thuật'],
    ['quý', 'quí'],
    ['Uỷ ban', 'Ủy ban'],
    ['trường'.normalize('NFD'), 'trường'],
    ['toàn'.normalize('NFD'), 'tòan'],
  ])('%s is %s', (one, other) => expect(accented(one)).toBe(accented(other)));

  it.each([
    ['cát', 'cắt'],
    ['hoa', 'hòa'],
    ['tay', 'tai'],
    ['mai', 'may'],
    ['đông', 'dông'],
  ])('%s is not %s', (one, other) => expect(accented(one)).not.toBe(accented(other)));

  it('writes tones by the older rule', () =>
    expect(accented('hoà thuý khoẻ toàn quý giếng ngoài khuỷu thuế thuở của gìn yến chuyện')).toBe(
      'hòa thúy khỏe toàn quí giếng ngoài khuỷu thuế thuở của gìn yến chuyện',
    ));

  it('changes nothing the second time, nor by the form of the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(accented(accented(text))).toBe(accented(text));
        expect(accented(text.normalize('NFD'))).toBe(accented(text.normalize('NFC')));
      }),
    ));
});
