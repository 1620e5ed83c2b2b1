import type { ReactNode } from 'react';

import { childrenOf, fieldsOf, relatedId, rowsOf, textOr, type StateNode } from '@/richtext/state';
import { safeUrl } from '@/text/safe-url';

import { LABELS } from './labels';
import type { Reading } from './types';

const BOLD = 1;
const ITALIC = 2;

function Words({ node }: { node: StateNode }) {
  const format = Number(node.format) || 0;
  let words: ReactNode = textOr(node.text);
  if (format & ITALIC) words = <em>{words}</em>;
  return format & BOLD ? <strong>{words}</strong> : words;
}

function hrefOf(node: StateNode, reading: Reading): string | null {
  const fields = fieldsOf(node);
  if (fields.linkType !== 'internal') return safeUrl(fields.url);
  const doc = rowsOf([fields.doc])[0];
  return reading.links[`${textOr(doc?.relationTo)}:${relatedId(doc?.value)}`] ?? null;
}

function Link({ node, reading }: { node: StateNode; reading: Reading }) {
  const words = <Inline nodes={childrenOf(node)} reading={reading} />;
  const href = hrefOf(node, reading);
  if (!href) return words;
  if (fieldsOf(node).newTab !== true) return <a href={href}>{words}</a>;
  return (
    <a href={href} target="_blank" rel="noopener">
      {words}
      <span className="visually-hidden"> {LABELS[reading.locale].newTab}</span>
    </a>
  );
}

/** Words, line breaks and links; any other node is left out. */
export function Inline({ nodes, reading }: { nodes: StateNode[]; reading: Reading }) {
  return nodes.map((node, index) => {
    if (node.type === 'text' || node.type === 'tab') return <Words key={index} node={node} />;
    if (node.type === 'linebreak') return <br key={index} />;
    if (node.type !== 'link' && node.type !== 'autolink') return null;
    return <Link key={index} node={node} reading={reading} />;
  });
}
