import type {
  SerializedEditorState,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { inlineRuns } from './inline-text';
import type { Block } from './types';

type Node = SerializedLexicalNode & Record<string, unknown>;
type MediaId = number | string;

const element = (type: string, children: Node[], extra: Record<string, unknown> = {}): Node => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...extra,
});

const text = (value: string, bold = false): Node => ({
  detail: 0,
  format: bold ? 1 : 0,
  mode: 'normal',
  style: '',
  text: value,
  type: 'text',
  version: 1,
});

/**
 * Turns demo blocks into the editor state that richtext-lexical 3.90 stores.
 * `media` maps a picture key to the id of its document and throws where there is none. Ids of sub-nodes are
 * derived from their position, so that the same text seeded twice is the same document.
 */
export function toLexical(blocks: Block[], media: (key: string) => MediaId): SerializedEditorState {
  let count = 0;
  const nodeId = (): string => (++count).toString(16).padStart(24, '0');

  const inline = (value: string): Node[] =>
    inlineRuns(value).map((run) =>
      run.url
        ? element('link', [text(run.text)], {
            id: nodeId(),
            version: 3,
            fields: { linkType: 'custom', newTab: false, url: run.url },
          })
        : text(run.text, run.bold),
    );
  // textFormat mirrors the format of the first run, as the editor itself stores it.
  const paragraph = (value: string): Node =>
    element('paragraph', inline(value), {
      textFormat: value.startsWith('**') ? 1 : 0,
      textStyle: '',
    });
  const list = (items: string[], ordered: boolean): Node =>
    element(
      'list',
      items.map((item, i) => element('listitem', inline(item), { value: i + 1 })),
      {
        listType: ordered ? 'number' : 'bullet',
        start: 1,
        tag: ordered ? 'ol' : 'ul',
      },
    );
  const row = (cells: string[], headerState: 0 | 1): Node =>
    element(
      'tablerow',
      cells.map((cell) =>
        element('tablecell', [paragraph(cell)], {
          backgroundColor: null,
          colSpan: 1,
          headerState,
          rowSpan: 1,
        }),
      ),
    );
  const upload = (key: string, caption?: string): Node => ({
    type: 'upload',
    version: 3,
    format: '',
    id: nodeId(),
    relationTo: 'media',
    value: media(key),
    fields: caption ? { caption } : {},
  });
  const gallery = (keys: string[]): Node => ({
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: nodeId(),
      blockName: '',
      blockType: 'gallery',
      images: keys.map((key) => ({ id: nodeId(), image: media(key) })),
    },
  });

  const nodesOf = (block: Block): Node[] => {
    if ('p' in block) return [paragraph(block.p)];
    if ('h' in block) return [element('heading', inline(block.h), { tag: 'h2' })];
    if ('h3' in block) return [element('heading', inline(block.h3), { tag: 'h3' })];
    if ('ul' in block) return [list(block.ul, false)];
    if ('ol' in block) return [list(block.ol, true)];
    if ('quote' in block)
      return [element('quote', inline(block.by ? `${block.quote} (${block.by})` : block.quote))];
    if ('image' in block) return [upload(block.image, block.caption)];
    if ('gallery' in block) return [gallery(block.gallery)];
    // Lexical tables have no caption: it stands as a line of bold text before the table.
    const { caption, head, rows } = block.table;
    const table = element('table', [row(head, 1), ...rows.map((cells) => row(cells, 0))]);
    return caption ? [paragraph(`**${caption}**`), table] : [table];
  };

  return { root: element('root', blocks.flatMap(nodesOf)) } as unknown as SerializedEditorState;
}
