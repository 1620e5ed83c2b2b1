import { describe, expect, it } from 'vitest';

import { a, block, el, h, li, p, state, t, table, ul, upload } from './build.test-data';
import { relationsOf } from './relations-of';
import { textOf } from './text-of';
import { videoLink } from './video-hosts';
import { readingMinutes, wordCount } from './word-count';

const article = state(
  h('h2', 'Bà con cần làm gì'),
  el('paragraph', [t('Xem '), a('https://x.vn', 'cổng'), t('.'), { type: 'linebreak' }, t('Hết')]),
  ul(li('Một'), li('Hai')),
  table(['Thôn', 'Ngày'], ['Đông', '2/9']),
  upload({ id: '9' }, { caption: 'Ruộng hành' }),
  block('gallery', { images: [{ image: '1', caption: 'Ảnh một' }, { image: { id: 2 } }] }),
  block('video', { url: 'https://youtu.be/x', title: 'Phim', transcript: 'Lời' }),
  block('file', { file: '3', label: 'Mẫu đơn' }),
  el('paragraph', [
    el('link', [t('bài')], {
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: '7' } },
    }),
  ]),
);

it('reads as lines', () =>
  expect(textOf(article)).toBe(
    'Bà con cần làm gì\nXem cổng.\nHết\nMột\nHai\nThôn Ngày\nĐông 2/9\nRuộng hành\nẢnh một\nPhim\nLời\nMẫu đơn\nbài',
  ));

it('names what it points to, each once', () =>
  expect(relationsOf(state(...(article.root.children ?? []), upload('9')))).toEqual({
    media: ['9', '1', '2', '3'],
    articles: ['7'],
    pages: [],
  }));

it('names nothing where there is nothing', () => {
  expect(relationsOf(undefined)).toEqual({ media: [], articles: [], pages: [] });
  expect(textOf({ root: 1 })).toBe('');
});

it('counts words', () => {
  expect(wordCount(state(p('Xã An Bình – năm 2024.')))).toBe(5);
  expect(readingMinutes(state(p('từ '.repeat(700))))).toBe(3);
  expect(readingMinutes(null)).toBe(1);
});

describe('videos', () => {
  it.each(['https://www.youtube.com/watch?v=abc', 'https://youtu.be/abc', 'https://vimeo.com/1', 'https://vtv.vn/video/x.htm'])('%s', (url) =>
    expect(videoLink(url)?.url).toBe(url));
  it.each(['http://youtube.com/x', 'https://youtube.com.evil.example/', 'https://youtube.com@evil.example/', 'https://youtube.com:444/', 'javascript:1', '', null])('not %s', (url) =>
    expect(videoLink(url)).toBeNull());
}); // prettier-ignore
