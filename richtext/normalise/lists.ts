import { childrenOf, MAX_DEPTH, type StateNode } from '../state';
import { inline, saysSomething } from './inline';
import { list, listItem } from './nodes';

/** Deeper lists cannot be followed on a phone; the rest is written on the last step. */
const MAX_NESTING = 3;

type Entry = { words: StateNode[] } | { nested: StateNode };

/** What stands in an item, cut where a nested list begins. */
function partsOf(item: StateNode): (StateNode | StateNode[])[] {
  if (item.type !== 'listitem') return item.type === 'list' ? [item] : [[item]];
  const parts: (StateNode | StateNode[])[] = [];
  for (const child of childrenOf(item)) {
    const last = parts.at(-1);
    if (child.type === 'list') parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else parts.push([child]);
  }
  return parts;
}

function entriesOf(node: StateNode, nesting: number, depth: number): Entry[] {
  if (depth > MAX_DEPTH) return [];
  const entries: Entry[] = [];
  for (const part of childrenOf(node).flatMap(partsOf)) {
    if (Array.isArray(part)) {
      const words = inline(part, depth + 1);
      if (saysSomething(words)) entries.push({ words });
    } else entries.push(...nestedEntries(part, nesting, depth, entries.length === 0));
  }
  return entries;
}

function nestedEntries(child: StateNode, nesting: number, depth: number, first: boolean): Entry[] {
  // Nothing stands above it, or too deep: its entries belong to this list.
  if (first || nesting >= MAX_NESTING) return entriesOf(child, nesting, depth + 1);
  const nested = listOf(child, nesting + 1, depth + 1);
  return nested ? [{ nested }] : [];
}

function listOf(node: StateNode, nesting: number, depth: number): StateNode | null {
  const entries = entriesOf(node, nesting, depth);
  if (entries.length === 0) return null;
  const ordered = node.listType === 'number';
  const given = Math.trunc(Number(node.start));
  const start = ordered && given > 0 && given < 1000 ? given : 1;
  let value = start;
  const items = entries.map((entry) =>
    // Lexical keeps a nested list in an item of its own, which has no number.
    'nested' in entry
      ? listItem([entry.nested], value, nesting - 1)
      : listItem(entry.words, value++, nesting - 1),
  );
  return list(ordered, start, items);
}

/** A list with sane nesting: no empty item, no step skipped, at most three deep. Null when nothing is left of it. */
export const normaliseList = (node: StateNode, depth: number): StateNode | null =>
  listOf(node, 1, depth);
