import { childrenOf, type StateNode } from '@/richtext/state';

import { Inline } from './Inline';
import type { Reading } from './types';

type Item = { words: StateNode[]; nested: StateNode[] };

/** The editor keeps a nested list in an item of its own; HTML wants it inside the item above. */
function itemsOf(list: StateNode): Item[] {
  const items: Item[] = [];
  for (const node of childrenOf(list)) {
    const nested = childrenOf(node).filter(({ type }) => type === 'list');
    const words = childrenOf(node).filter(({ type }) => type !== 'list');
    const last = items.at(-1);
    if (words.length === 0 && last) last.nested.push(...nested);
    else items.push({ words, nested });
  }
  return items;
}

export function List({ node, reading }: { node: StateNode; reading: Reading }) {
  const items = itemsOf(node).map(({ words, nested }, index) => (
    <li key={index}>
      <Inline nodes={words} reading={reading} />
      {nested.map((list, step) => (
        <List key={step} node={list} reading={reading} />
      ))}
    </li>
  ));
  if (node.listType !== 'number') return <ul>{items}</ul>;
  const start = Number(node.start) || 1;
  return <ol start={start > 1 ? start : undefined}>{items}</ol>;
}
