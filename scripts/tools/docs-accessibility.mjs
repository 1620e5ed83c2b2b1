/**
 * `npm run docs:accessibility`: checks every template in every display, width and language, and keeps the results where the
 * accessibility statement reads them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { run } from './children.mjs';
import { installed, root, typescript } from './environment.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'lien-thong-accessibility-'));
const env = { ...process.env, ACCESSIBILITY_RUN: folder };

/** @param {string[]} command */
const go = ([program, ...args]) =>
  run(/** @type {string} */ (program), args, { cwd: root, env, tee: true });

try {
  await go(installed('@playwright/test/cli.js', 'test', '--project=templates', 'axe.templates'));
  await go(typescript('tools/write-accessibility-run', folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
