import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { finderScript } from '@/scripts/tools/finder-script.mjs';

import { FINDER_FILE } from './finder-file';
import { PAGE_SCRIPT } from './page-script';

const BUDGET = 15 * 1024;

it('public/finder.js and its address are those of the sources (npm run generate:finder)', async () => {
  const { code, file } = await finderScript();
  expect(readFileSync('public/finder.js', 'utf8')).toBe(code);
  expect(file).toContain(FINDER_FILE);
});

it('everything of our own that a page can load stays within 15 KB compressed', () => {
  const bytes = gzipSync(PAGE_SCRIPT).length + gzipSync(readFileSync('public/finder.js')).length;
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

it('the page script is a script', () => {
  expect(() => new Function(PAGE_SCRIPT)).not.toThrow();
});
