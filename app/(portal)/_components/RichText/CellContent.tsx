import { childrenOf, type StateNode } from '@/richtext/state';

import { Inline } from './Inline';
import { List } from './List';
import type { Reading } from './types';
import { Upload } from './Upload';

/** Paragraphs, lists and pictures of a table's cell; a single paragraph stands bare. */
export function CellContent({ cell, reading }: { cell: StateNode; reading: Reading }) {
  const nodes = childrenOf(cell);
  return nodes.map((node, index) => {
    if (node.type === 'list') return <List key={index} node={node} reading={reading} />;
    if (node.type === 'upload') return <Upload key={index} node={node} reading={reading} />;
    if (node.type !== 'paragraph') return null;
    const words = <Inline key={index} nodes={childrenOf(node)} reading={reading} />;
    return nodes.length === 1 ? words : <p key={index}>{words}</p>;
  });
}
