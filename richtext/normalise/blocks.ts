import { childrenOf, MAX_DEPTH, type StateNode } from '../state';
import { normaliseBlock, normaliseUpload } from './embeds';
import { inline, saysSomething } from './inline';
import { normaliseList } from './lists';
import { heading, paragraph, quote } from './nodes';
import { isTable, normaliseTable } from './tables';

const INLINE: readonly string[] = ['text', 'linebreak', 'tab', 'link', 'autolink'];

const one = (node: StateNode | null): StateNode[] => (node ? [node] : []);

const worded = (
  node: StateNode,
  depth: number,
  make: (words: StateNode[]) => StateNode,
): StateNode[] => {
  const words = inline(childrenOf(node), depth + 1);
  return saysSomething(words) ? [make(words)] : [];
};

/** `simple` inside table cells: paragraphs, lists and pictures only. */
function blockOf(node: StateNode, depth: number, simple: boolean): StateNode[] {
  switch (node.type) {
    case 'paragraph':
      return worded(node, depth, paragraph);
    case 'heading':
      return worded(node, depth, (words) =>
        simple ? paragraph(words) : heading(String(node.tag), words),
      );
    case 'quote':
      return worded(node, depth, simple ? paragraph : quote);
    case 'list':
      return one(normaliseList(node, depth + 1));
    case 'upload':
      return one(normaliseUpload(node));
    case 'table':
      if (simple || !isTable(node)) return blocks(childrenOf(node), depth + 1, simple);
      return one(normaliseTable(node, depth + 1, (nodes, at) => blocks(nodes, at, true)));
    case 'block':
      return simple ? [] : one(normaliseBlock(node));
    case 'horizontalrule':
      return simple ? [] : [{ type: 'horizontalrule', version: 1 }];
    default:
      // Something we do not have: its own kind goes, the words in it stay.
      return blocks(childrenOf(node), depth + 1, simple);
  }
}

/** Blocks of a text; words that stand loose are gathered into a paragraph. Empty paragraphs are left out. */
export function blocks(nodes: StateNode[], depth: number, simple = false): StateNode[] {
  if (depth > MAX_DEPTH) return [];
  const out: StateNode[] = [];
  let loose: StateNode[] = [];
  const flush = () => {
    const words = inline(loose, depth + 1);
    if (saysSomething(words)) out.push(paragraph(words));
    loose = [];
  };
  for (const node of nodes) {
    if (INLINE.includes(node.type) || typeof node.text === 'string') {
      loose.push(node);
      continue;
    }
    flush();
    out.push(...blockOf(node, depth, simple));
  }
  flush();
  return out;
}
