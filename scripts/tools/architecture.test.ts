import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');
const IGNORED = ['node_modules', '.next', '.data', '.git', 'public', 'test-results', 'coverage'];
const LONGEST_FILE = 250;
/** Generated, or data: migrations, the demo's texts, the drawings. */
const NOT_WRITTEN_BY_HAND = [
  /^payload-types\.ts$/,
  /^next-env\.d\.ts$/,
  /^database\/migrations\//,
  /^scripts\/demo\//,
];

const sources = readdirSync(root, { withFileTypes: true })
  .filter((entry) => !IGNORED.includes(entry.name))
  .filter((entry) => entry.isDirectory() || /\.(ts|tsx|mjs)$/.test(entry.name))
  .map((entry) => entry.name);

it('imports go in the direction of ARCHITECTURE.md', { timeout: 60_000 }, async () => {
  const { forbidden, options } = createRequire(import.meta.url)(
    path.join(root, '.dependency-cruiser.cjs'),
  ) as { forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden']; options: ICruiseOptions };
  const result = await cruise(
    sources,
    { ...options, ruleSet: { forbidden }, validate: true, baseDir: root },
    {},
    { tsConfig: extractTSConfig(path.join(root, 'tsconfig.json')) },
  );
  const { summary } = result.output as ICruiseResult;
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(broken).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(100);
});

it(`no file written by hand is longer than ${LONGEST_FILE} lines`, () => {
  const long = sources
    .flatMap((name) => (/\.(ts|tsx|mjs)$/.test(name) ? [name] : filesBelow(name)))
    .filter((file) => !NOT_WRITTEN_BY_HAND.some((pattern) => pattern.test(file)))
    .map((file) => ({
      file,
      lines: readFileSync(path.join(root, file), 'utf8').split('\n').length,
    }))
    .filter(({ lines }) => lines > LONGEST_FILE + 1)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});

it('nothing on public pages needs the framework in the browser (docs/adr/0014)', () => {
  const NEEDS_IT =
    /^'use client'|^"use client"|from 'next\/(link|image|script|form|dynamic)'|<Suspense\b|\buse(Router|Pathname|SearchParams)\(/m;
  const files = filesBelow('app/(portal)').filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /\/(loading|error)\.tsx$/.test(file))).toEqual([]);
  expect(
    files.filter((file) => NEEDS_IT.test(readFileSync(path.join(root, file), 'utf8'))),
  ).toEqual([]);
});

const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
