import { describe, expect, it } from 'vitest';

import { a, block, el, h, li, p, state, t, table, ul, upload } from '@/richtext/build.test-data';

import { differenceRows, type DifferenceRow, type Readable } from './rows';

const readable = (body: unknown, more: Partial<Readable> = {}): Readable => ({
  title: 'Tiêu đề',
  body,
  ...more,
});

const lines = (rows: DifferenceRow[]): string[] =>
  rows.map(({ field, place, kind, change }) =>
    [field, place, kind, change].filter((part) => part !== null).join(' '),
  );

const compare = (old: Readable | null, fresh: Readable): DifferenceRow[] =>
  differenceRows(old, fresh).filter(({ change }) => change !== 'same');

describe('two versions', () => {
  it('that say the same differ in nothing', () => {
    const text = readable(state(p('Một'), ul(li('Hai'))), { teaser: 'Tóm tắt' });
    expect(compare(text, text)).toEqual([]);
    expect(lines(differenceRows(text, text))).toEqual(['title same', 'teaser same', 'body 1 paragraph same', 'body 2 item same']);
  });

  it('are compared field by field and paragraph by paragraph', () => {
    const old = readable(state(p('Các hộ thôn Đông trữ nước.'), p('Ngừng cấp từ 8 giờ sáng mai.')), { section: 'Tin' });
    const fresh = readable(state(p('Các hộ thôn Đông trữ nước.'), p('Xe bồn phát nước tại nhà văn hóa.'), p('Ngừng cấp từ 7 giờ sáng mai.')), { section: 'Thông báo', teaser: 'Mới' });
    const rows = compare(old, fresh);
    expect(lines(rows)).toEqual(['teaser added', 'section changed', 'body 2 paragraph added', 'body 3 paragraph changed']);
    expect(rows.at(-1)!.new).toContainEqual({ text: '7', mark: 'in' });
    expect(rows.at(-1)!.old).toContainEqual({ text: '8', mark: 'out' });
  });

  it('a paragraph that moved away is named by its old place', () =>
    expect(lines(compare(readable(state(p('Một hai ba'), p('Bốn năm sáu'))), readable(state(p('Một hai ba')))))).toEqual(['body 2 paragraph removed']));

  it('a link that leads elsewhere under the same words is a change', () => {
    const link = (url: string) => readable(state(el('paragraph', [t('Nộp '), a(url, 'tại đây')])));
    expect(compare(link('https://a.vn'), link('https://b.vn'))[0]!.new).toContainEqual({ text: 'b.vn', mark: 'in' });
  });

  it('bold words and the size of a heading are a change of look', () => {
    expect(lines(compare(readable(state(p('Hạn cuối'))), readable(state(el('paragraph', [t('Hạn cuối', 1)])))))).toEqual(['body 1 paragraph look']);
    expect(lines(compare(readable(state(h('h2', 'Hồ sơ'))), readable(state(h('h3', 'Hồ sơ')))))).toEqual(['body 1 heading look']);
  });

  it('pictures and files are put in and taken out by themselves', () => {
    const old = readable(state(upload('1', { caption: 'Ruộng' }), block('file', { file: '9', label: 'Mẫu đơn' })), { cover: 'x' });
    const fresh = readable(state(upload('2', { caption: 'Ruộng' }), block('gallery', { images: [{ image: '3' }, { image: '4' }] })), { cover: 'y' });
    const rows = compare(old, fresh);
    expect(lines(rows)).toEqual(['cover picture changed', 'body 1 picture removed', 'body 2 file removed', 'body 1 picture added', 'body 2 picture added', 'body 3 picture added']);
    expect(rows.map(({ oldMedia, newMedia }) => [oldMedia, newMedia])).toEqual([['x', 'y'], ['1', null], ['9', null], [null, '2'], [null, '3'], [null, '4']]);
  });

  it('a caption alone may change', () =>
    expect(lines(compare(readable(state(upload('1', { caption: 'Cũ' }))), readable(state(upload('1', { caption: 'Mới' })))))).toEqual(['body 1 picture changed']));

  it('a row of a table is a line', () => {
    const rows = compare(readable(state(table(['Thôn', 'Ngày'], ['Đông', '2/9']))), readable(state(table(['Thôn', 'Ngày'], ['Đông', '3/9']))));
    expect(lines(rows)).toEqual(['body 2 row changed']);
    expect(rows[0]!.new).toEqual([{ text: 'Đông | ', mark: 'same' }, { text: '3/9', mark: 'in' }]);
  });

  it('where nothing was public all of it is new', () =>
    expect(lines(differenceRows(null, readable(state(p('Một')), { kind: 'news' })))).toEqual(['title added', 'kind added', 'body 1 paragraph added']));

  it('damaged texts are no text', () => expect(lines(differenceRows(readable(7), readable(null)))).toEqual(['title same']));
}); // prettier-ignore
