import { childrenOf, type StateNode } from '../state';
import { saysSomething } from './inline';
import { paragraph, table, tableCell, tableRow } from './nodes';

/** Bits of Lexical's headerState: the cell heads its column (1), its row (2). */
const HEADS_COLUMN = 1;
const HEADS_ROW = 2;

const MAX_SPAN = 50;

function span(value: unknown): number {
  const given = Math.trunc(Number(value));
  return given >= 1 ? Math.min(given, MAX_SPAN) : 1;
}

type Blocks = (nodes: StateNode[], depth: number) => StateNode[];

function cellOf(node: StateNode, first: boolean, depth: number, blocks: Blocks): StateNode {
  const children = blocks(childrenOf(node), depth + 1);
  const given = Number(node.headerState) || 0;
  return tableCell(children.length > 0 ? children : [paragraph([])], {
    headerState: (given & HEADS_ROW) | (first ? HEADS_COLUMN : 0),
    colSpan: span(node.colSpan),
    rowSpan: span(node.rowSpan),
  });
}

const emptyCell = (first: boolean): StateNode =>
  tableCell([paragraph([])], { headerState: first ? HEADS_COLUMN : 0, colSpan: 1, rowSpan: 1 });

/** Rows of one length; only where no cell spans, for then the length is the number of cells. */
function padded(rows: StateNode[]): StateNode[] {
  const cells = rows.map(childrenOf);
  if (cells.flat().some((cell) => cell.colSpan !== 1 || cell.rowSpan !== 1)) return rows;
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row, index) =>
    tableRow([...row, ...Array.from({ length: width - row.length }, () => emptyCell(index === 0))]),
  );
}

const allOf = (node: StateNode, type: string): boolean =>
  childrenOf(node).every((child) => child.type === type);

/** Whether the node is made of rows and these of cells; words outside of cells would be lost otherwise. */
export const isTable = (node: StateNode): boolean =>
  allOf(node, 'tablerow') && childrenOf(node).every((row) => allOf(row, 'tablecell'));

/**
 * A table whose first row heads the columns, whatever the author marked; a first column that heads the rows stays one.
 * Colours and widths are dropped. Null when no cell says anything.
 * @param blocks normalises what stands in a cell
 */
export function normaliseTable(node: StateNode, depth: number, blocks: Blocks): StateNode | null {
  const rows = childrenOf(node)
    .map(childrenOf)
    .filter((cells) => cells.length > 0)
    .map((cells, index) => tableRow(cells.map((cell) => cellOf(cell, index === 0, depth, blocks))));
  const shown = rows.some((row) => saysSomething([row]) || hasPicture(row));
  return shown ? table(padded(rows)) : null;
}

const hasPicture = (node: StateNode): boolean =>
  childrenOf(node).some((child) => child.type === 'upload' || hasPicture(child));
