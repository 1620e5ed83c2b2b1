import { childrenOf, fieldsOf, MAX_DEPTH, rootOf, rowsOf, textOr, type StateNode } from './state';

const LINES: readonly string[] = [
  'paragraph',
  'heading',
  'quote',
  'listitem',
  'tablerow',
  'table',
  'list',
];

function blockText(node: StateNode): string {
  const fields = fieldsOf(node);
  const captions = rowsOf(fields.images).map((row) => textOr(row.caption));
  const own = [fields.title, fields.label, fields.caption, fields.transcript].map((value) =>
    textOr(value),
  );
  return [...own, ...captions].filter(Boolean).join('\n');
}

function textOfNode(node: StateNode, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'tab') return ' ';
  if (node.type === 'block' || node.type === 'upload') return `${blockText(node)}\n`;
  if (typeof node.text === 'string') return node.text;
  const inside = childrenOf(node)
    .map((child) => textOfNode(child, depth + 1))
    .join('');
  if (node.type === 'tablecell') return `${inside.trim().replace(/\n+/g, ' ')} `;
  return LINES.includes(node.type) ? `${inside}\n` : inside;
}

/** The words of a text, one line per paragraph, list item or table row; captions, titles and transcripts included. */
export function textOf(state: unknown): string {
  const root = rootOf(state);
  if (!root) return '';
  return textOfNode(root, 0)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
