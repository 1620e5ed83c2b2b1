import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { a, block, cell, el, h, li, p, state, t, table, ul, upload } from './build.test-data';
import { normaliseState } from './normalise-state';
import { childrenOf, type StateNode } from './state';
import { textOf } from './text-of';
import { walk } from './walk';

const kids = (...nodes: StateNode[]): StateNode[] =>
  normaliseState(state(...nodes))?.root.children ?? [];
const types = (...nodes: StateNode[]): string[] => kids(...nodes).map(({ type }) => type);
const tags = (...levels: string[]): unknown[] =>
  kids(...levels.map((tag) => h(tag, tag))).map(({ tag }) => tag);

describe('words', () => {
  it('are NFC, in ordinary spaces', () =>
    expect(textOf(state(...kids(p('Tie\u0302\u0301ng\u00a0Vie\u0323\u0302t'))))).toBe(
      'Tiếng Việt',
    ));

  it('keep bold and italic only', () =>
    expect(kids(el('paragraph', [t('a', 0b1111111)]))[0]?.children?.[0]?.format).toBe(3));

  it('survive in what we do not have', () => {
    expect(textOf(state(...kids(el('marquee', [p('Giữ lại')]), t('câu rời'))))).toBe(
      'Giữ lại\ncâu rời',
    );
    expect(types({ type: 'iframe', src: 'https://x.vn' }, p('a'))).toEqual(['paragraph']);
  });

  it('stand in no empty paragraph', () =>
    expect(types(p(''), p('a'), p(' '), p('b'), p())).toEqual(['paragraph', 'paragraph']));

  it('may be none at all', () => {
    expect(types()).toEqual(['paragraph']);
    expect(normaliseState('văn bản')).toBeNull();
    expect(normaliseState(null)).toBeNull();
  });
});

describe('links', () => {
  it('lose an unsafe target and keep their words', () => {
    const [node] = kids(el('paragraph', [a('javascript:alert(1)', 'bấm'), t(' đây')]));
    expect(node?.children).toHaveLength(1);
    expect(node?.children?.[0]).toMatchObject({ type: 'text', text: 'bấm đây' });
  });

  it('keep a safe or an internal one', () => {
    const inner = el('link', [t('bài')], {
      fields: {
        linkType: 'internal',
        doc: { relationTo: 'articles', value: { id: '7', title: 'x' } },
      },
    });
    const nodes =
      kids(el('paragraph', [a('www.haiduong.gov.vn', 'cổng'), inner]))[0]?.children ?? [];
    expect(nodes[0]?.fields).toEqual({
      linkType: 'custom',
      newTab: false,
      url: 'https://www.haiduong.gov.vn',
    });
    expect(nodes[1]?.fields).toEqual({
      linkType: 'internal',
      newTab: false,
      doc: { relationTo: 'articles', value: '7' },
    });
  });

  it('point to no other collection', () => {
    const inner = el('link', [t('x')], {
      fields: { linkType: 'internal', doc: { relationTo: 'users', value: '1' } },
    });
    expect(kids(el('paragraph', [inner]))[0]?.children?.[0]?.type).toBe('text');
  });
});

describe('headings', () => {
  it('begin with h2 and never jump', () => {
    expect(tags('h3', 'h4', 'h3')).toEqual(['h2', 'h3', 'h2']);
    expect(tags('h1', 'h2', 'h5')).toEqual(['h2', 'h3', 'h3']);
    expect(tags('h3', 'h2', 'h3')).toEqual(['h2', 'h2', 'h3']);
    expect(tags('h4')).toEqual(['h2']);
  });

  it('say something', () => expect(types(h('h2', ' '), p('a'))).toEqual(['paragraph']));
});

describe('tables', () => {
  const heads = (node: StateNode | undefined) =>
    childrenOf(node!).map((row) => childrenOf(row).map(({ headerState }) => headerState));

  it('get a heading row', () =>
    expect(heads(kids(table(['Thôn', 'Ngày'], ['Đông', '2/9']))[0])).toEqual([
      [1, 1],
      [0, 0],
    ]));

  it('keep a heading column', () => {
    const node = el('table', [
      el('tablerow', [cell('a', { headerState: 3 }), cell('b')]),
      el('tablerow', [cell('c', { headerState: 2 }), cell('d')]),
    ]);
    expect(heads(kids(node)[0])).toEqual([
      [3, 1],
      [2, 0],
    ]);
  });

  it('have rows of one length', () =>
    expect(heads(kids(table(['a'], ['b', 'c']))[0])).toEqual([
      [1, 1],
      [0, 0],
    ]));

  it('hold no table, no heading', () => {
    const node = el('table', [el('tablerow', [el('tablecell', [h('h2', 'x'), table(['trong'])])])]);
    const inside = childrenOf(childrenOf(childrenOf(kids(node)[0]!)[0]!)[0]!);
    expect(inside.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('go when empty', () => expect(types(table(['', ' ']), p('a'))).toEqual(['paragraph']));
});

describe('lists', () => {
  it('skip no step', () => {
    const [list] = kids(ul(li(ul(li(ul(li('sâu')))))));
    expect(childrenOf(list!).map((item) => childrenOf(item)[0]?.type)).toEqual(['text']);
  });

  it('keep a nested list in an item of its own', () => {
    const [list] = kids(ul(li('một', ul(li('một a'))), li('hai'), li('')));
    expect(childrenOf(list!).map((item) => [childrenOf(item)[0]?.type, item.value])).toEqual([
      ['text', 1],
      ['list', 2],
      ['text', 2],
    ]);
  });
});

describe('pictures and blocks', () => {
  it('keep ids only', () =>
    expect(kids(upload({ id: '5', secret: 1 }, { caption: ' Ảnh ', x: 1 }))[0]).toMatchObject({
      value: '5',
      fields: { caption: 'Ảnh' },
    }));

  it('go without a document or in an unknown kind', () =>
    expect(
      types(
        upload(null),
        block('html', { html: '<script>' }),
        { ...upload('1'), relationTo: 'users' },
        p('a'),
      ),
    ).toEqual(['paragraph']));

  it('keep known fields', () =>
    expect(
      kids(
        block('gallery', {
          id: 'g',
          images: [{ image: '1', caption: 'x', onload: 'y' }, { caption: 'không ảnh' }],
        }),
      )[0]?.fields,
    ).toEqual({
      id: 'g',
      blockName: '',
      blockType: 'gallery',
      images: [{ image: '1', caption: 'x' }],
    }));
});

const anyNode: fc.Arbitrary<StateNode> = fc.letrec<{ node: StateNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.record({ type: fc.constantFrom('text', 'foo'), text: fc.string(), format: fc.nat(200) }),
    fc.record({ type: fc.constantFrom('linebreak', 'horizontalrule', 'bar') }),
    fc.record({
      type: fc.constant('upload'),
      relationTo: fc.constant('media'),
      value: fc.oneof(fc.string(), fc.nat(), fc.constant(null)),
    }),
    fc.record({
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'quote',
        'list',
        'listitem',
        'table',
        'tablerow',
        'tablecell',
        'link',
        'autolink',
        'foo',
      ),
      tag: fc.constantFrom('h1', 'h2', 'h3', 'h6', 'ul'),
      listType: fc.constantFrom('number', 'bullet', 'check'),
      headerState: fc.nat(3),
      fields: fc.record({ url: fc.constantFrom('https://x.vn', 'javascript:1') }),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

describe('any tree', () => {
  it('is normalised once for all', () =>
    fc.assert(fc.property(fc.array(anyNode, { maxLength: 6 }), (nodes) => {
      const once = normaliseState(state(...nodes));
      expect(normaliseState(once)).toEqual(once);
    })));

  it('keeps its letters, in order', () =>
    fc.assert(fc.property(fc.array(anyNode, { maxLength: 6 }), (nodes) => {
      const letters = (value: unknown) => textOf(value).normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(normaliseState(state(...nodes)))).toBe(letters(state(...nodes)));
    })));

  it('has levels without a jump and no unsafe link', () =>
    fc.assert(fc.property(fc.array(anyNode, { maxLength: 6 }), (nodes) => {
      const all = [...walk(normaliseState(state(...nodes)))];
      const levels = all.filter(({ type }) => type === 'heading').map(({ tag }) => tag);
      expect([undefined, 'h2']).toContain(levels[0]);
      expect(levels.every((tag) => tag === 'h2' || tag === 'h3')).toBe(true);
      expect(JSON.stringify(all)).not.toContain('javascript:');
    })));

  it('may be as deep as it likes', () => {
    let node = p('đáy');
    for (let i = 0; i < 5000; i += 1) node = el('foo', [node]);
    expect(types(node)).toEqual(['paragraph']);
  });
}); // prettier-ignore
