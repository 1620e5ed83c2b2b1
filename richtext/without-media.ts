import { relationsOf } from './relations-of';
import { childrenOf, rootOf, type EditorState, type StateNode } from './state';

/** Whether the node itself, not what stands in it, shows a picture or a file. */
const showsMedia = (node: StateNode): boolean =>
  relationsOf({ root: { type: 'root', children: [{ ...node, children: [] }] } }).media.length > 0;

const kept = (node: StateNode): StateNode => ({
  ...node,
  ...(Array.isArray(node.children)
    ? { children: childrenOf(node).filter((child) => !showsMedia(child)).map(kept) }
    : {}),
}); // prettier-ignore

/** A text without its pictures, galleries and files; null when `state` is no editor state. */
export function withoutMedia(state: unknown): EditorState | null {
  const root = rootOf(state);
  return root && { root: kept(root) };
}
