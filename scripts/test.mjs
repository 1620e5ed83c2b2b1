/**
 * `npm test`: everything that a change must pass. Installs what it needs, then checks the code, runs
 * the tests on both databases and in a browser. Nothing is imported from node_modules at the top.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from './tools/build.mjs';
import { Checks } from './tools/checks.mjs';
import { stopOnSignals } from './tools/children.mjs';
import { installed, root } from './tools/environment.mjs';
import { runMain } from './tools/fail.mjs';
import { install } from './tools/install.mjs';
import { freePort, requireDisk, requireNode } from './tools/machine.mjs';

const VITEST = 'vitest/vitest.mjs';
const inCi = process.env.CI === 'true';

/** @param {Checks} checks */
async function all(checks) {
  const download = { download: true };
  if (!(await checks.check('packages', () => install(root), download))) return;
  const mongod = await checks.check('mongod', () => findMongod(), download);
  const browser = await checks.check(
    'Chromium',
    async () => {
      const { chromium } = await import('./tools/chromium.mjs');
      process.env.CHROMIUM_PATH = await chromium();
    },
    download,
  );

  await checks.check('types of routes', () =>
    checks.program(installed('next/dist/bin/next', 'typegen')),
  );
  // Each keeps one core busy.
  await Promise.all([
    checks.check('types', () => checks.program(installed('typescript/bin/tsc', '--noEmit'))),
    checks.check('lint', () =>
      checks.program(installed('eslint/bin/eslint.js', '.', '--max-warnings=0')),
    ),
    checks.check('format', () =>
      checks.program(installed('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
    ),
  ]);
  await checks.check('unit and SQLite', () => vitest(checks, 'unit', 'int:sqlite'));
  if (mongod && hasMongod) await checks.check('MongoDB', () => vitest(checks, 'int:mongo'));
  const built = await checks.check('build', () => build(root));
  if (built && browser) {
    // Templates only read, so they go beside each other; journeys write, one after the other, on the data that the templates leave as it was.
    await checks.check('templates', () =>
      playwright(checks, 'templates', '--project=templates', '--workers=2', '--fully-parallel'),
    );
    process.env.LT_E2E_KEEP = '1';
    await checks.check('journeys', () =>
      playwright(checks, 'journeys', '--project=desktop', '--project=phone'),
    );
  }
  if (mongod && !hasMongod) process.stdout.write(NOT_RUN);
}

let hasMongod = false;

const NOT_RUN = `
**********************************************************************
*  THE MONGODB HALF OF THE TESTS DID NOT RUN: there is no mongod.    *
**********************************************************************
`;

/** Nobody without a mongod is kept from working; in CI it is a failure. */
async function findMongod() {
  const found = await import('./tools/mongod.mjs');
  hasMongod = Boolean(await found.findMongod());
  if (hasMongod) return;
  if (inCi) throw new Error(found.NO_MONGOD);
  process.stdout.write(`${found.NO_MONGOD}\n${NOT_RUN}`);
}

/**
 * @param {Checks} checks
 * @param {...string} projects
 */
const vitest = (checks, ...projects) =>
  checks.tests(projects.join('-').replaceAll(':', '-'), (report) =>
    installed(
      VITEST,
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ),
  );

/**
 * @param {Checks} checks
 * @param {string} name
 * @param {...string} options
 */
async function playwright(checks, name, ...options) {
  const E2E_PORT = process.env.E2E_PORT || String(await freePort());
  await checks.tests(
    name,
    () => installed('@playwright/test/cli.js', 'test', '--reporter=list,json', ...options),
    (report) => ({ ...process.env, E2E_PORT, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
  );
}

// At the end: a constant above is not there before its line has run.
await runMain(async () => {
  requireNode();
  stopOnSignals();
  requireDisk(root, 2);
  const scratch = mkdtempSync(path.join(tmpdir(), 'lien-thong-report-'));
  try {
    const checks = new Checks(scratch, root);
    await all(checks);
    process.stdout.write(checks.summary());
    process.exitCode = checks.failed ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
