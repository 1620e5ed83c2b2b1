import { childrenOf, MAX_DEPTH, rootOf, type StateNode } from './state';

/** Every node of a state in reading order, the root excluded. */
export function* walk(state: unknown): Generator<StateNode> {
  const root = rootOf(state);
  if (root) yield* below(root, 0);
}

function* below(node: StateNode, depth: number): Generator<StateNode> {
  if (depth >= MAX_DEPTH) return;
  for (const child of childrenOf(node)) {
    yield child;
    yield* below(child, depth + 1);
  }
}
