import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import {
  a,
  block,
  cell,
  el,
  h,
  li,
  p,
  state,
  t,
  table,
  ul,
  upload,
} from '@/richtext/build.test-data';
import type { StateNode } from '@/richtext/state';

import { RichText } from './RichText';
import type { MediaView, RichTextBody } from './types';

const picture = (n: number, extra: object = {}): MediaView => ({
  kind: 'picture',
  full: `/tep/${n}-full.webp`,
  image: {
    src: `/tep/${n}.webp`,
    alt: `Ảnh ${n}`,
    width: 1280,
    height: 800,
    sources: [
      { type: 'image/avif', srcSet: `/tep/${n}-640.avif 640w` },
      { type: 'image/webp', srcSet: `/tep/${n}-640.webp 640w` },
    ],
    ...extra,
  },
});

const media: RichTextBody['media'] = {
  1: picture(1, { caption: 'Chú thích trong kho', credit: 'Phạm Thị Thử' }),
  2: picture(2, { alt: '' }),
  3: { kind: 'file', href: '/tep/3.pdf', type: 'PDF', bytes: 184_320 },
  4: { kind: 'file', href: '/tep/4.docx', type: 'Word', bytes: 1_300_000 },
};

const draw = (...nodes: StateNode[]): string =>
  renderToStaticMarkup(
    <RichText
      locale="vi"
      value={{ state: state(...nodes), media, links: { 'articles:7': '/tin/bai-7' } }}
    />,
  ).replace(/^<div class="rich-text">|<\/div>$/g, '');

describe('words', () => {
  it('stand in their blocks', () =>
    expect(
      draw(
        h('h2', 'Mục'),
        h('h3', 'Tiểu mục'),
        el('paragraph', [t('đậm', 1), t(' nghiêng', 2), { type: 'linebreak' }, t('<x>')]),
        el('quote', [t('lời')]),
      ),
    ).toBe(
      '<h2>Mục</h2><h3>Tiểu mục</h3><p><strong>đậm</strong><em> nghiêng</em><br/>&lt;x&gt;</p><blockquote><p>lời</p></blockquote>',
    ));

  it('nest lists inside items', () =>
    expect(draw(ul(li('một'), li(ul(li('một a'))), li('hai')))).toBe(
      '<ul><li>một<ul><li>một a</li></ul></li><li>hai</li></ul>',
    ));

  it('are never more than h2 and h3', () => expect(draw(h('h1', 'x'))).toBe('<h2>x</h2>'));

  it('are nothing where there is no text', () => {
    for (const value of [null, undefined, 'chữ', { root: 1 }, {}])
      expect(renderToStaticMarkup(<RichText value={value} locale="vi" />)).toBe('');
  });
});

describe('links', () => {
  const internal = (id: string) =>
    el('link', [t('bài')], {
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: id } },
    });

  it('go where it is safe', () =>
    expect(
      draw(el('paragraph', [a('https://x.vn/?a=1&b=2', 'ra'), a('javascript:alert(1)', 'không')])),
    ).toBe('<p><a href="https://x.vn/?a=1&amp;b=2">ra</a>không</p>'));

  it('go to public articles only', () =>
    expect(draw(el('paragraph', [internal('7'), internal('8')]))).toBe(
      '<p><a href="/tin/bai-7">bài</a>bài</p>',
    ));

  it('say when they open a new tab', () => {
    const node = el('link', [t('ra')], {
      fields: { linkType: 'custom', url: 'https://x.vn', newTab: true },
    });
    expect(draw(el('paragraph', [node]))).toContain(
      'target="_blank" rel="noopener">ra<span class="visually-hidden"> (mở ở thẻ mới)</span>',
    );
  });
});

describe('tables', () => {
  const grid = table(['Thôn', 'Diện tích'], ['Đông', '52 ha'], ['Đoài', '47 ha']);
  const head = (node: StateNode) => {
    for (const c of node.children![0]!.children!) c.headerState = 1;
    return node;
  };

  it('have headings, a caption and a region', () => {
    const html = draw(el('paragraph', [t('Lịch làm đất', 1)]), head(grid));
    expect(html).toMatch(
      /^<section class="table-region" tabindex="0" aria-label="Lịch làm đất"><table><caption><strong>Lịch làm đất<\/strong><\/caption><thead><tr><th scope="col">Thôn<\/th>/,
    );
    expect(html).toContain('<td class="figure-cell">52 ha</td>');
    expect(html).not.toContain('<p>');
  });

  it('are numbered where they have no caption', () => {
    const html = draw(
      head(table(['a', 'b'], ['c', 'd'])),
      p('giữa'),
      head(table(['a', 'b'], ['c', 'd'])),
    );
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Bảng 1"',
      'aria-label="Bảng 2"',
    ]);
  });

  it('may head their rows and leave the corner empty', () => {
    const node = el('table', [
      el('tablerow', [cell('', { headerState: 3 }), cell('Quý I', { headerState: 1 })]),
      el('tablerow', [cell('Thu', { headerState: 2 }), cell('1.250,5')]),
    ]);
    expect(draw(node)).toContain(
      '<thead><tr><td></td><th scope="col" class="figure-cell">Quý I</th></tr></thead><tbody><tr><th scope="row">Thu</th><td class="figure-cell">1.250,5</td></tr></tbody>',
    );
  });
});

describe('pictures', () => {
  it('come in both formats with size, caption and credit', () =>
    expect(draw(upload('1'))).toBe(
      '<figure class="text-figure"><picture><source type="image/avif" srcSet="/tep/1-640.avif 640w" sizes="(min-width: 1000px) 736px, 100vw"/><source type="image/webp" srcSet="/tep/1-640.webp 640w" sizes="(min-width: 1000px) 736px, 100vw"/><img src="/tep/1.webp" alt="Ảnh 1" width="1280" height="800" loading="lazy" decoding="async"/></picture><figcaption>Chú thích trong kho Ảnh: Phạm Thị Thử.</figcaption></figure>',
    ));

  it('prefer the caption of the text', () =>
    expect(draw(upload('1', { caption: 'Riêng' }))).toContain('<figcaption>Riêng Ảnh:'));

  it('are left out when they are not public', () => expect(draw(upload('99'))).toBe(''));

  it('stand in galleries as links with a name', () => {
    const html = draw(
      block('gallery', {
        images: [{ image: '1' }, { image: '2', caption: 'Hai' }, { image: '99' }],
      }),
    );
    expect(html).toContain('<a href="/tep/1-full.webp">');
    expect(html).toContain('alt="Xem ảnh 2"');
    expect(html.match(/<li>/g)).toHaveLength(2);
  });
});

describe('blocks', () => {
  it('list files with type and size', () => {
    const html = draw(block('file', { file: '3', label: 'Lịch' }), block('file', { file: '4', label: 'Mẫu' }), block('file', { file: '99', label: 'x' }));
    expect(html.match(/<ul/g)).toHaveLength(1);
    expect(html).toContain('<a href="/tep/3.pdf">Lịch<small>PDF, 180 KB</small></a>');
    expect(html).toContain('Mẫu<small>Word, 1,2 MB</small>');
  });

  it('link to videos and load nothing', () => {
    const html = draw(block('video', { url: 'https://youtu.be/abc', title: 'Lễ mở cổng', transcript: 'Một.\nHai.' }));
    expect(html).toContain('<a href="https://youtu.be/abc" rel="noopener">');
    expect(html).toContain('<strong>Lễ mở cổng</strong><small>Xem trên YouTube</small>');
    expect(html).toContain('<p>Một.</p><p>Hai.</p></details>');
    expect(html).not.toMatch(/iframe|script|<img/);
    expect(draw(block('video', { url: 'https://evil.example/x', title: 'x' }))).toBe('');
  });

  it('of other kinds are not drawn', () => expect(draw(block('html', { html: '<script>' }), el('foo', [p('x')]), { type: 'iframe' })).toBe(''));
}); // prettier-ignore
