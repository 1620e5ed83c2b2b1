import type { EditorState, StateNode } from './state';

/** Short ways to write editor states in tests. */

export const t = (text: string, format = 0): StateNode => ({ type: 'text', text, format });
export const el = (type: string, children: StateNode[], extra: object = {}): StateNode => ({
  type,
  children,
  ...extra,
});
export const p = (...words: string[]): StateNode =>
  el(
    'paragraph',
    words.map((word) => t(word)),
  );
export const h = (tag: string, words: string): StateNode => el('heading', [t(words)], { tag });
export const li = (...children: (StateNode | string)[]): StateNode =>
  el(
    'listitem',
    children.map((child) => (typeof child === 'string' ? t(child) : child)),
  );
export const ul = (...items: StateNode[]): StateNode => el('list', items, { listType: 'bullet' });
export const a = (url: string, words: string): StateNode =>
  el('link', [t(words)], { fields: { linkType: 'custom', url } });
export const cell = (words: string, extra: object = {}): StateNode =>
  el('tablecell', [p(words)], extra);
export const table = (...rows: string[][]): StateNode =>
  el(
    'table',
    rows.map((cells) =>
      el(
        'tablerow',
        cells.map((words) => cell(words)),
      ),
    ),
  );
export const upload = (value: unknown, fields: object = {}): StateNode => ({
  type: 'upload',
  relationTo: 'media',
  value,
  fields,
});
export const block = (blockType: string, fields: object): StateNode => ({
  type: 'block',
  fields: { blockType, ...fields },
});
export const state = (...children: StateNode[]): EditorState => ({ root: el('root', children) });
