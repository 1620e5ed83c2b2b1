import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { hash } from './stamp.mjs';

/** What changes no byte of the built server; everything else counts, so a new folder cannot be missed. */
const OUTSIDE = new Set([
  '.ci',
  '.data',
  '.git',
  '.next',
  'bench',
  'coverage',
  'deploy',
  'docs',
  'e2e',
  'node_modules',
  'playwright-report',
  'scripts',
  'test',
  'test-results',
]);
const UNBUILT = /\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$|^LICENSE$|^\.(?!npmrc)/;

/**
 * @param {string} root
 * @returns {string} a sum that changes when the build would
 */
export function sourceHash(root) {
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => !OUTSIDE.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? below(root, entry.name) : [entry.name]))
    .filter((file) => !UNBUILT.test(path.basename(file)))
    .sort();
  const contents = files.flatMap((file) => [file, readFileSync(path.join(root, file))]);
  return hash([process.versions.modules, ...contents]);
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} its files at any depth, as paths from the root
 */
const below = (root, folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
