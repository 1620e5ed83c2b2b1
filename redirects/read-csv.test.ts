import fc from 'fast-check';
import { expect, it } from 'vitest';

import { csvLine } from '@/audit/csv';

import { cellsOf, readCsv } from './read-csv';

it('reads what spreadsheets write: the mark, semicolons, quotes, line ends of every kind', () => {
  expect(readCsv('\uFEFFtừ;đến;ghi chú\r\n/a;/b;"có ; và ""nháy"""\r\n\r\n/c;abcd2345\n')).toEqual([
    { line: 2, from: '/a', to: '/b', note: 'có ; và "nháy"' },
    { line: 4, from: '/c', to: 'abcd2345', note: '' },
  ]);
  expect(readCsv('to,from\n/b,/a')).toEqual([{ line: 2, from: '/a', to: '/b', note: '' }]);
  expect(readCsv('Từ\tĐến'.normalize('NFD') + '\n/a\t/b')).toHaveLength(1);
  expect(readCsv('/a,/b')).toBeNull();
});

it('is not stopped by a heading of very many cells before very many lines', () => {
  const heading = `from,to${',x'.repeat(300_000)}`;
  expect(readCsv(`${heading}\n${'\n'.repeat(300_000)}/a,/b`)).toHaveLength(1);
  expect(readCsv('constructor,from\n/a,/b')).toBeNull();
});

it('reads every file that it writes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 })), (rows) => {
      const harmless = rows.map((row) => row.map((cell) => cell.replace(/^[=+\-@\t\r\n]+/, '')));
      expect(cellsOf(harmless.map(csvLine).join(''), ',')).toEqual(harmless);
    }),
  );
});
