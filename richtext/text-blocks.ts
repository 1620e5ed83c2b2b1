import { ownVideo } from './own-video';
import {
  childrenOf,
  fieldsOf,
  MAX_DEPTH,
  relatedId,
  rootOf,
  rowsOf,
  textOr,
  type StateNode,
} from './state';

/** What a text is made of, as a reader tells it apart. */
export type BlockKind =
  'paragraph' | 'heading' | 'quote' | 'item' | 'row' | 'picture' | 'file' | 'video' | 'line';

/** One piece of a text that is compared as a whole: a paragraph, an item of a list, a row of a table, a picture. */
export type TextBlock = {
  kind: BlockKind;
  /** the words, links followed by their address */
  text: string;
  /** the picture or file that it shows */
  media: string | null;
  /** what else a reader sees: size of a heading, kind of a list, depth, bold and italic words */
  look: string;
};

/** Says where a link within the system leads; the id where nothing is known. */
export type LinkName = (collection: string, id: string) => string;

type Run = { text: string; look: string };

function addressOf(node: StateNode, linkName: LinkName): string {
  const fields = fieldsOf(node);
  if (fields.linkType !== 'internal') return textOr(fields.url);
  const doc = rowsOf([fields.doc])[0];
  const id = relatedId(doc?.value);
  return id ? linkName(textOr(doc?.relationTo), id) : '';
}

/** Words of a node; an address stands behind the words it is under, for it can be changed without them. */
function runs(node: StateNode, linkName: LinkName, depth = 0): Run[] {
  if (depth > MAX_DEPTH) return [];
  if (node.type === 'linebreak') return [{ text: '\n', look: '' }];
  if (node.type === 'tab') return [{ text: ' ', look: '' }];
  if (typeof node.text === 'string')
    return [{ text: node.text, look: node.format ? String(node.format) : '' }];
  const inside = childrenOf(node)
    .filter(({ type }) => type !== 'list')
    .flatMap((child) => runs(child, linkName, depth + 1));
  if (node.type !== 'link' && node.type !== 'autolink') return inside;
  const address = addressOf(node, linkName);
  return address ? [...inside, { text: ` [${address}]`, look: '' }] : inside;
}

const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

function words(node: StateNode, linkName: LinkName): { text: string; look: string } {
  const all = runs(node, linkName).filter(({ text }) => text !== '');
  const marked = all.filter(({ look }) => look).map(({ text, look }) => `${look}:${text.trim()}`);
  return { text: tidy(all.map(({ text }) => text).join('')), look: marked.join('|') };
}

const block = (
  kind: BlockKind,
  text: string,
  media: string | null = null,
  look = '',
): TextBlock => ({ kind, text: tidy(text), media, look });

/** What a reader judges beside an own video: its poster, and the captions of each language. */
function ownFiles(node: StateNode): TextBlock[] {
  const own = ownVideo(node);
  if (!own) return [];
  const { poster, captions } = own;
  return [
    ...(poster ? [block('picture', '', poster, 'poster')] : []),
    ...(['vi', 'en'] as const).flatMap((locale) =>
      captions[locale] ? [block('file', `WebVTT (${locale})`, captions[locale], 'captions')] : [],
    ),
  ];
}

function blocksOfBlock(node: StateNode): TextBlock[] {
  const fields = fieldsOf(node);
  switch (fields.blockType) {
    case 'gallery':
      return rowsOf(fields.images).map((row) =>
        block('picture', textOr(row.caption), relatedId(row.image), 'gallery'),
      );
    case 'file':
      return [block('file', textOr(fields.label), relatedId(fields.file))];
    case 'video':
      return [
        ...ownFiles(node),
        block(
          'video',
          [fields.title, fields.url, fields.transcript]
            .map((part) => textOr(part))
            .filter(Boolean)
            .join('\n'),
          relatedId(fields.source === 'own' ? fields.video : fields.poster),
          fields.speechless === true ? 'speechless' : '',
        ),
      ];
    default:
      return [];
  }
}

const KINDS: Record<string, BlockKind> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  listitem: 'item',
};

function below(node: StateNode, linkName: LinkName, depth: number): TextBlock[] {
  if (depth > MAX_DEPTH) return [];
  const inside = () => childrenOf(node).flatMap((child) => below(child, linkName, depth + 1));
  if (node.type === 'block') return blocksOfBlock(node);
  if (node.type === 'upload')
    return [block('picture', textOr(fieldsOf(node).caption), relatedId(node.value))];
  if (node.type === 'horizontalrule') return [block('line', '')];
  if (node.type === 'list') {
    return inside().map((item) =>
      item.kind === 'item' ? { ...item, look: `${textOr(node.listType)}>${item.look}` } : item,
    );
  }
  if (node.type === 'tablerow') {
    const cells = childrenOf(node).map((cell) => words(cell, linkName));
    return [
      {
        kind: 'row',
        text: cells.map(({ text }) => text).join(' | '),
        media: null,
        look: cells.map(({ look }) => look).join('|'),
      },
    ];
  }
  const kind = KINDS[node.type];
  if (!kind) return inside();
  const own = words(node, linkName);
  const shape = [textOr(node.tag), node.indent ? String(node.indent) : '', own.look]
    .filter(Boolean)
    .join(' ');
  const nested =
    kind === 'item'
      ? childrenOf(node)
          .filter(({ type }) => type === 'list')
          .flatMap((list) => below(list, linkName, depth + 1))
      : [];
  return own.text ? [{ kind, text: own.text, media: null, look: shape }, ...nested] : nested;
}

/** A text as the list of its pieces in reading order; the one place that knows the editor's form for comparing. */
export function textBlocks(state: unknown, linkName: LinkName = (_, id) => id): TextBlock[] {
  const root = rootOf(state);
  return root ? childrenOf(root).flatMap((node) => below(node, linkName, 0)) : [];
} // prettier-ignore
