import { childrenOf, type StateNode } from '@/richtext/state';
import { textOf } from '@/richtext/text-of';

import { CellContent } from './CellContent';
import { Inline } from './Inline';
import type { Reading } from './types';

const HEADS_COLUMN = 1;
const HEADS_ROW = 2;

const heads = (cell: StateNode, bit: number): boolean => (Number(cell.headerState) & bit) !== 0;
const says = (node: StateNode): string => textOf({ root: node });
const span = (value: unknown): number | undefined =>
  Number(value) > 1 ? Number(value) : undefined;

/** Numbers with a unit at most: "1.250,5", "52 ha", "12%". */
const FIGURE = /^[-–+]?\d[\d.,\s]*(%|\p{L}{1,6}[²³]?)?$/u;

/** Columns that hold figures only; they are set flush right. Not guessed where cells span. */
function figureColumns(rows: StateNode[]): Set<number> {
  const cells = rows.map(childrenOf);
  const width = cells[0]?.length ?? 0;
  const even = cells.every((row) => row.length === width && row.every((cell) => !span(cell.colSpan) && !span(cell.rowSpan)));
  if (!even) return new Set();
  const columns = Array.from({ length: width }, (_, index) => index).slice(1);
  return new Set(columns.filter((index) => cells.length > 1 && cells.slice(1).every((row) => FIGURE.test(says(row[index]!)))));
} // prettier-ignore

type RowProps = { row: StateNode; head: boolean; figures: Set<number>; reading: Reading };

function Row({ row, head, figures, reading }: RowProps) {
  return (
    <tr>
      {childrenOf(row).map((cell, index) => {
        const shape = {
          colSpan: span(cell.colSpan),
          rowSpan: span(cell.rowSpan),
          className: figures.has(index) ? 'figure-cell' : undefined,
        };
        const scope = head ? 'col' : heads(cell, HEADS_ROW) ? 'row' : undefined;
        const content = <CellContent cell={cell} reading={reading} />;
        // An empty corner heads nothing.
        if (!scope || says(cell) === '') return <td key={index} {...shape}>{content}</td>;
        return <th key={index} scope={scope} {...shape}>{content}</th>;
      })}
    </tr>
  );
} // prettier-ignore

type Props = { node: StateNode; caption?: StateNode; label: string; reading: Reading };

/** A table in a region that scrolls sideways on a phone; `label` names it where it has no caption. */
export function Table({ node, caption, label, reading }: Props) {
  const rows = childrenOf(node);
  const figures = figureColumns(rows);
  const first = rows.findIndex((row) => !childrenOf(row).every((cell) => heads(cell, HEADS_COLUMN)));
  const cut = first === -1 ? rows.length : first;
  const part = (list: StateNode[], head: boolean) =>
    list.map((row, index) => <Row key={index} row={row} head={head} figures={figures} reading={reading} />);
  return (
    <section className="table-region" tabIndex={0} aria-label={caption ? says(caption) : label}>
      <table>
        {caption && (
          <caption>
            <Inline nodes={childrenOf(caption)} reading={reading} />
          </caption>
        )}
        {cut > 0 && <thead>{part(rows.slice(0, cut), true)}</thead>}
        {cut < rows.length && <tbody>{part(rows.slice(cut), false)}</tbody>}
      </table>
    </section>
  );
} // prettier-ignore
