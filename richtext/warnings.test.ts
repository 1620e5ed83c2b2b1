import { describe, expect, it } from 'vitest';

import { block, h, p, state, table, upload } from './build.test-data';
import { warningText } from './warning-text';
import { warningsOf } from './warnings';

const codes = (item: Parameters<typeof warningsOf>[0]) => warningsOf(item).map(({ code }) => code);
const enough = p('Xã mời bà con đến nhà văn hóa. '.repeat(10));

describe('warnings', () => {
  it('are none for a proper article', () =>
    expect(codes({ title: 'UBND xã An Bình họp với năm thôn', body: state(h('h2', 'Việc'), enough, upload('1')) })).toEqual([]));

  it('find a body that is a scan', () => {
    expect(codes({ title: 'Thông báo', body: state(p('Xem ảnh.'), upload('1')) })).toEqual(['onlyPictures']);
    expect(codes({ body: state(block('gallery', { images: [{ image: '1' }] })) })).toEqual(['onlyPictures']);
    expect(codes({ body: state(p('Xem tệp.'), block('file', { file: '1', label: 'Công văn' })) })).toEqual(['onlyFiles']);
    expect(codes({ body: state(p('Ngắn thôi.')) })).toEqual([]);
  });

  it('find a legacy encoding', () =>
    expect(warningsOf({ title: 'Th«ng b¸o lÞch tiªm chñng', body: state(p('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')) })).toEqual([
      { code: 'legacyEncoding', path: 'title', encoding: 'tcvn3' },
      { code: 'legacyEncoding', path: 'body', encoding: 'vni' },
    ]));

  it('find long paragraphs and shouting', () => {
    expect(codes({ title: 'THÔNG BÁO LỊCH TIÊM CHỦNG', body: state(p('từ '.repeat(200))) })).toEqual(['capitals', 'longParagraph']);
    expect(codes({ title: 'UBND TP HCM', body: state(table(['a', 'b'], ['c', 'd'])) })).toEqual(['capitals']);
    expect(codes({ title: 'UBND, HĐND và MTTQ họp ngày 26/3/2024 tại xã' })).toEqual([]);
  });

  it('say what to do in both languages', () => {
    for (const warning of warningsOf({ title: 'THÔNG BÁO LỊCH TIÊM', body: state(upload('1')) })) {
      expect(warningText(warning, 'vi')).toMatch(/Hãy/);
      expect(warningText(warning, 'en')).toMatch(/Please/);
    }
  });
}); // prettier-ignore
