import type { StateNode } from '../state';
import { heading } from './nodes';

const depthOf = (node: StateNode): number => Number(/^h([1-6])$/.exec(String(node.tag))?.[1] ?? 2);

/**
 * Levels of the headings under the article's own title: the highest the author used becomes h2, all others h3, the first
 * is h2. So no level is skipped (WCAG 1.3.1), whatever was chosen or pasted.
 */
export function levelHeadings(blocks: StateNode[]): StateNode[] {
  const highest = Math.min(...blocks.filter(({ type }) => type === 'heading').map(depthOf));
  let seen = false;
  return blocks.map((node) => {
    if (node.type !== 'heading') return node;
    const tag = !seen || depthOf(node) === highest ? 'h2' : 'h3';
    seen = true;
    return heading(tag, node.children ?? []);
  });
}
