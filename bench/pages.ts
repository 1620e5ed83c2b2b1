import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';

import { findChromium, NO_CHROMIUM } from '@/scripts/tools/chromium.mjs';
import { freePort } from '@/scripts/tools/machine.mjs';

import { demoServer } from './pages/demo-server';
import { pagesToMeasure, type BenchPage } from './pages/list';
import { scriptSizes } from './pages/own-script';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);
type DemoServer = Awaited<ReturnType<typeof demoServer>>;
const say = (line: string) => process.stdout.write(`${line}\n`);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const numeric = (result: Result, audit: string): number => result.audits[audit]?.numericValue ?? 0;

const HEAD = [
  'page',
  'perf',
  'a11y',
  'best',
  'SEO',
  'LCP',
  'TBT',
  'CLS',
  'our script',
  'all scripts',
  'below 100',
];
const COLUMNS = [22, 6, 6, 6, 6, 9, 9, 8, 12, 13, 0];

/** What Lighthouse found wrong, by the names of its audits. */
const faults = (result: Result): string[] =>
  ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
    (result.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );

async function measure(page: BenchPage, server: DemoServer, port: number) {
  const read = (path: string) => server.read(page.host, path);
  const runs: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // A demonstration asks not to be listed (is-crawlable); real installations are.
    // The preset is what the issue asks for: a phone, simulated slow 4G, four times slower processor.
    const done = await lighthouse(`http://${server.hostOf(page.host)}${page.path}`, { port, logLevel: 'error', onlyCategories: [...CATEGORIES], skipAudits: ['is-crawlable'] }); // prettier-ignore
    if (done) runs.push(done.lhr);
  }
  const figure = (of: (result: Result) => number) => median(runs.map(of));
  const score = (name: string) =>
    Math.round(figure((result) => (result.categories[name]?.score ?? 0) * 100));
  return {
    row: [
      page.name,
      ...CATEGORIES.map((name) => String(score(name))),
      `${(figure((result) => numeric(result, 'largest-contentful-paint')) / 1000).toFixed(2)} s`,
      `${Math.round(figure((result) => numeric(result, 'total-blocking-time')))} ms`,
      figure((result) => numeric(result, 'cumulative-layout-shift')).toFixed(3),
      ...(await scriptSizes(await read(page.path), read)),
    ],
    faults: [...new Set(runs.flatMap(faults))],
  };
}

/** Lighthouse on home, list, article and directory of each level, of the demo in the built server (`npm run build` first). */
export async function bench(): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const server = await demoServer();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    say(HEAD.map((title, n) => title.padEnd(COLUMNS[n]!)).join(''));
    for (const page of await pagesToMeasure(server.read)) {
      const { row, faults: found } = await measure(page, server, port);
      say(row.map((cell, n) => cell.padEnd(COLUMNS[n]!)).join('') + found.join(', '));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}
