import type { StateNode } from '../state';

/** Nodes built anew from what is known of them, so that nothing else an editor or a script put in is stored. */

const element = (type: string, children: StateNode[], extra: Record<string, unknown> = {}): StateNode => ({
  type, version: 1, direction: null, format: '', indent: 0, children, ...extra,
}); // prettier-ignore

export const paragraph = (children: StateNode[]): StateNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' });

export const heading = (tag: string, children: StateNode[]): StateNode =>
  element('heading', children, { tag });

export const quote = (children: StateNode[]): StateNode => element('quote', children);

/** `indent` counts the lists around the item's own, as the editor writes it. */
export const listItem = (children: StateNode[], value: number, indent: number): StateNode =>
  element('listitem', children, { value, indent });

export const list = (ordered: boolean, start: number, children: StateNode[]): StateNode =>
  element('list', children, {
    listType: ordered ? 'number' : 'bullet', start, tag: ordered ? 'ol' : 'ul',
  }); // prettier-ignore

export const link = (type: string, id: string | null, fields: object, children: StateNode[]): StateNode =>
  element(type, children, { version: 3, ...(id ? { id } : {}), fields }); // prettier-ignore

export const text = (value: string, format: number): StateNode => ({
  type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: value,
}); // prettier-ignore

export const lineBreak = (): StateNode => ({ type: 'linebreak', version: 1 });

export const table = (rows: StateNode[]): StateNode => element('table', rows);

export const tableRow = (cells: StateNode[]): StateNode => element('tablerow', cells);

export type CellShape = { headerState: number; colSpan: number; rowSpan: number };

export const tableCell = (children: StateNode[], shape: CellShape): StateNode =>
  element('tablecell', children, { ...shape, backgroundColor: null });
