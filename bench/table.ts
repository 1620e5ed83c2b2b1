import { writeFileSync } from 'node:fs';

import { percentile } from './percentiles';

export type Figure = { what: string; sorted: readonly number[] };

const COLUMNS = [['p50', 0.5], ['p95', 0.95], ['p99', 0.99], ['max', 1]] as const; // prettier-ignore

/** One line per figure, and whether it keeps its bar; the same as JSON into `file`. @param bar p95 in milliseconds */
export function printFigures(figures: readonly Figure[], bar: number, file: string): void {
  const rows = figures.map(({ what, sorted }) => ({
    what,
    n: sorted.length,
    ...Object.fromEntries(
      COLUMNS.map(([name, share]) => [name, Number(percentile(sorted, share).toFixed(1))]),
    ),
    withinBar: percentile(sorted, 0.95) < bar,
  }));
  const width = Math.max(...rows.map(({ what }) => what.length)) + 2;
  const head = `${'milliseconds'.padEnd(width)}${'n'.padStart(6)}${COLUMNS.map(([name]) => name.padStart(9)).join('')}   p95 < ${bar}`; // prettier-ignore
  const lines = rows.map((row) => {
    const numbers = COLUMNS.map(([name]) => String((row as Record<string, unknown>)[name]).padStart(9)); // prettier-ignore
    return `${row.what.padEnd(width)}${String(row.n).padStart(6)}${numbers.join('')}   ${row.withinBar ? 'yes' : 'NO'}`;
  });
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
  writeFileSync(file, `${JSON.stringify({ bar, unit: 'ms', figures: rows }, null, 2)}\n`);
  process.stdout.write(`As JSON: ${file}\n`);
}
