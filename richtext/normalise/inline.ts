import { normaliseText } from '@/text/normalise';

import { safeUrl } from '@/text/safe-url';
import {
  childrenOf,
  fieldsOf,
  MAX_DEPTH,
  relatedId,
  rowsOf,
  textOr,
  type StateNode,
} from '../state';
import { lineBreak, link, text } from './nodes';

/** Bits of a text's format that we keep: bold 1, italic 2. Underline is left to links. */
const KEPT_FORMATS = 0b11;

/** Collections that an internal link may point to. */
const LINKED: readonly unknown[] = ['articles', 'pages'];

const isText = (node: StateNode | undefined): node is StateNode => node?.type === 'text';

function linkFields(node: StateNode): object | null {
  const fields = fieldsOf(node);
  const newTab = fields.newTab === true;
  const doc = rowsOf([fields.doc])[0];
  if (fields.linkType === 'internal') {
    const value = relatedId(doc?.value);
    if (!value || !LINKED.includes(doc?.relationTo)) return null;
    return { linkType: 'internal', newTab, doc: { relationTo: doc?.relationTo, value } };
  }
  const url = safeUrl(fields.url);
  return url ? { linkType: 'custom', newTab, url } : null;
}

function linked(node: StateNode, children: StateNode[]): StateNode[] {
  const fields = linkFields(node);
  const says = children.some((child) => textOr(child.text).trim() !== '');
  // A link without a safe target or without words stays as the words it has.
  if (!fields || !says) return children;
  const type = node.type === 'autolink' && 'url' in fields ? 'autolink' : 'link';
  return [link(type, textOr(node.id) || null, fields, children)];
}

const LINES: readonly string[] = ['paragraph', 'heading', 'quote', 'listitem', 'tablerow'];

function inlineOf(node: StateNode, depth: number, inLink: boolean): StateNode[] {
  if (depth > MAX_DEPTH) return [];
  if (node.type === 'linebreak') return [lineBreak()];
  if (typeof node.text === 'string') {
    const value = normaliseText(node.type === 'tab' ? ' ' : node.text).replace(/[\r\n\t]+/g, ' ');
    const format = typeof node.format === 'number' ? node.format & KEPT_FORMATS : 0;
    return value ? [text(value, format)] : [];
  }
  const isLink = node.type === 'link' || node.type === 'autolink';
  const children = childrenOf(node).flatMap((child) =>
    inlineOf(child, depth + 1, inLink || isLink),
  );
  if (isLink && !inLink) return linked(node, children);
  // A block where only words may stand (a paragraph pasted into a quote) becomes a line of its own.
  return LINES.includes(node.type) && children.length > 0 ? [...children, lineBreak()] : children;
}

/** Joins neighbours of one format and takes line breaks off both ends. */
function tidy(nodes: StateNode[]): StateNode[] {
  const out: StateNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (isText(node) && isText(last) && node.format === last.format) {
      out[out.length - 1] = text(normaliseText(`${last.text}${node.text}`), Number(node.format));
    } else out.push(node);
  }
  while (out[0]?.type === 'linebreak') out.shift();
  while (out.at(-1)?.type === 'linebreak') out.pop();
  return out;
}

/** Words, links and line breaks inside a block; whatever else stood there is reduced to its words. */
export const inline = (nodes: StateNode[], depth: number): StateNode[] =>
  tidy(nodes.flatMap((node) => inlineOf(node, depth, false)));

/** Whether there is anything to read. */
export const saysSomething = (nodes: StateNode[]): boolean =>
  nodes.some((node) => textOr(node.text).trim() !== '' || saysSomething(childrenOf(node)));
