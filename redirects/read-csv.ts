/** What people write over the columns, folded. */
const HEADERS: Record<string, Column> = {
  from: 'from', 'từ': 'from', tu: 'from', 'địa chỉ cũ': 'from',
  to: 'to', 'đến': 'to', den: 'to', 'địa chỉ mới': 'to',
  note: 'note', 'ghi chú': 'note', 'ghi chu': 'note',
}; // prettier-ignore

type Column = 'from' | 'to' | 'note';

/** One line of the file; `line` as spreadsheets count, the heading being 1. */
export type CsvRow = { line: number; from: string; to: string; note: string };

/** Cells of a CSV text (RFC 4180) by its separator; every line end is understood, and quotes hold anything. */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  return cell !== '' || row.length > 0 ? [...rows, [...row, cell]] : rows;
}

/** A sign that our own files put before what a spreadsheet would take for a formula. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n])/, '').trim();

const columnOf = (name: string): Column | undefined => {
  const folded = plain(name).toLowerCase();
  return Object.hasOwn(HEADERS, folded) ? HEADERS[folded] : undefined;
};

/**
 * Rows of a list of redirects: with commas, semicolons or tabs, marked as UTF-8 or not; empty lines are left out.
 * @returns null where the heading lacks one of the columns *từ* and *đến*
 */
export function readCsv(text: string): CsvRow[] | null {
  const clean = text.replace(/^\uFEFF/, '').normalize('NFC');
  const [heading = ''] = clean.split(/[\r\n]/, 1);
  const separator = [';', '\t'].find((sign) => heading.includes(sign)) ?? ',';
  const [names = [], ...rows] = cellsOf(clean, separator);
  const columns = names.map((name) => columnOf(name));
  // Looked up once: a heading may have a million cells, and so many rows may follow it.
  const [from, to, note] = [columns.indexOf('from'), columns.indexOf('to'), columns.indexOf('note')];
  if (from < 0 || to < 0) return null;
  const at = (row: string[], column: number): string => plain(row[column] ?? '');
  return rows
    .map((row, index) => ({ line: index + 2, from: at(row, from), to: at(row, to), note: at(row, note) }))
    .filter(({ from, to, note }) => from || to || note);
} // prettier-ignore
