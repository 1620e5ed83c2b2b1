/** The stored form of a text: Lexical's editor state, read defensively because it comes from the network. */

export type StateNode = {
  type: string;
  version?: number;
  children?: StateNode[];
  [key: string]: unknown;
};

export type EditorState = { root: StateNode };

/** Deeper trees are nobody's text; recursion stops here. */
export const MAX_DEPTH = 40;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether `value` is a node with a type; says nothing about which. */
export const isNode = (value: unknown): value is StateNode =>
  isRecord(value) && typeof value.type === 'string';

/** Children of a node as far as they are nodes. */
export const childrenOf = (node: StateNode): StateNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

/** Fields of a link, upload or block node; an empty object where there are none. */
export const fieldsOf = (node: StateNode): Record<string, unknown> =>
  isRecord(node.fields) ? node.fields : {};

/** Rows of an array field, such as a gallery's pictures. */
export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The root of a state; null when `value` is no editor state. */
export function rootOf(value: unknown): StateNode | null {
  return isRecord(value) && isNode(value.root) ? value.root : null;
}

/** A related document's id, whether it was populated or not; null when there is none. */
export function relatedId(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value || null;
  return isRecord(value) ? relatedId(value.id) : null;
}

export const textOr = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value : otherwise;
