import { childrenOf, type StateNode } from '@/richtext/state';

import { isNothing, valueKey } from './value-key';

/** What an editor writes anew when it opens a text, and nobody reads. */
const TECHNICAL = new Set([
  'version',
  'direction',
  'textFormat',
  'textStyle',
  'detail',
  'mode',
  'style',
  '$',
  'children',
]);

/** Neighbouring runs of the same format are one run: editors cut them as they like. */
function joined(nodes: readonly StateNode[]): StateNode[] {
  const runs: StateNode[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const same =
      last?.type === 'text' && node.type === 'text' && (last.format ?? 0) === (node.format ?? 0);
    if (last && same)
      runs[runs.length - 1] = {
        ...last,
        text: `${String(last.text ?? '')}${String(node.text ?? '')}`,
      };
    else runs.push(node);
  }
  return runs;
}

function essence(node: StateNode): unknown {
  const own = Object.entries(node).filter(
    ([key, value]) => !TECHNICAL.has(key) && !isNothing(value) && value !== 0,
  );
  const children = joined(childrenOf(node)).map(essence);
  return { ...Object.fromEntries(own), ...(children.length > 0 ? { children } : {}) };
}

/** A paragraph, list, table or picture as words that are equal when a reader sees the same. */
export const blockKey = (node: StateNode): string => valueKey(essence(node));
