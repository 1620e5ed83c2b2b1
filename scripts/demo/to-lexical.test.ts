import { describe, expect, it } from 'vitest';
import { inlineRuns } from './inline-text';
import { toLexical } from './to-lexical';
import type { Block } from './types';

/** The parts of a node that these tests look at. */
type LooseNode = {
  type: string;
  tag?: string;
  textFormat?: number;
  format?: number | string;
  text?: string;
  value?: number;
  headerState?: number;
  listType?: string;
  children: LooseNode[];
};

const media = (key: string): number => ({ a: 1, b: 2 })[key] ?? Number.NaN;
const children = (blocks: Block[]): LooseNode[] =>
  toLexical(blocks, media).root.children as unknown as LooseNode[];

describe('inlineRuns', () => {
  it('splits bold and links and leaves the rest alone', () => {
    expect(inlineRuns('Mang **căn cước** tới [Cổng](https://a.example/x) trước 5*6 giờ')).toEqual([
      { text: 'Mang ', bold: false },
      { text: 'căn cước', bold: true },
      { text: ' tới ', bold: false },
      { text: 'Cổng', bold: false, url: 'https://a.example/x' },
      { text: ' trước 5*6 giờ', bold: false },
    ]);
  });
});

describe('toLexical', () => {
  it('keeps the order of blocks and gives headings their tags', () => {
    const nodes = children([
      { h: 'Một' },
      { h3: 'Hai' },
      { p: 'Ba' },
      { quote: 'Bốn', by: 'bà Mẫu' },
    ]);
    expect(nodes.map((node) => [node.type, node.tag ?? null])).toEqual([
      ['heading', 'h2'],
      ['heading', 'h3'],
      ['paragraph', null],
      ['quote', null],
    ]);
    expect(nodes[3]?.children[0]?.text).toBe('Bốn (bà Mẫu)');
  });

  it('writes bold runs and custom links', () => {
    const [paragraph] = children([{ p: '**Đậm** và [liên kết](https://a.example)' }]);
    expect(paragraph?.textFormat).toBe(1);
    expect(paragraph?.children[0]?.format).toBe(1);
    expect(paragraph?.children[2]).toMatchObject({
      type: 'link',
      fields: { linkType: 'custom', url: 'https://a.example' },
    });
  });

  it('numbers list items', () => {
    const [bullets, numbers] = children([{ ul: ['x', 'y'] }, { ol: ['x'] }]);
    expect(bullets).toMatchObject({ tag: 'ul', listType: 'bullet' });
    expect(bullets?.children.map((item) => item.value)).toEqual([1, 2]);
    expect(numbers).toMatchObject({ tag: 'ol', listType: 'number' });
  });

  it('marks header cells only in the first row, caption first', () => {
    const [caption, table] = children([
      { table: { caption: 'Lịch', head: ['Thôn', 'Ngày'], rows: [['1', '2/9']] } },
    ]);
    expect(caption?.children[0]).toMatchObject({ text: 'Lịch', format: 1 });
    const states = table?.children.map((row) => row.children.map((c) => c.headerState));
    expect(states).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('refers to media by id, with a caption where there is one', () => {
    const [image, gallery] = children([
      { image: 'a', caption: 'Chú thích' },
      { gallery: ['a', 'b'] },
    ]);
    expect(image).toMatchObject({
      type: 'upload',
      relationTo: 'media',
      value: 1,
      version: 3,
      fields: { caption: 'Chú thích' },
    });
    expect(gallery).toMatchObject({
      type: 'block',
      fields: { blockType: 'gallery', images: [{ image: 1 }, { image: 2 }] },
    });
  });

  it('is deterministic', () => {
    const blocks: Block[] = [{ gallery: ['a'] }, { image: 'b' }];
    expect(toLexical(blocks, media)).toEqual(toLexical(blocks, media));
  });
});
