import { expect, it } from 'vitest';

import { quietly } from './steps.mjs';

/** Last words of real programs, and the line that a newcomer gets instead of a trace. */
const LAST_WORDS: [string, RegExp][] = [
  ['npm error nospc ENOSPC: no space left on device, write', /^The disk is full\.$/m],
  ['LibsqlError: SQLITE_FULL: database or disk is full', /^The disk is full\.$/m],
  ['gyp ERR! find Python Python is not set from command line', /^A build tool is missing/m],
  ['/bin/sh: 1: make: not found\nmake: not found', /^A build tool is missing/m],
  [
    'npm error code EAI_AGAIN getaddrinfo EAI_AGAIN registry',
    /^The package registry could not be reached/m,
  ],
  ['FATAL ERROR: Reached heap limit - JavaScript heap out of memory', /^There is not enough memory/m],
  ['MongoServerSelectionError: connect ECONNREFUSED', /^The MongoDB server of DATABASE_URL/m],
]; // prettier-ignore

const messageOf = (error: Error): string => error.message;

it.each(LAST_WORDS)('a step that ends with «%s» says one readable line', async (words, line) => {
  const failing = `console.error(${JSON.stringify(words)}); process.exit(3);`;
  const failure = await quietly('npm ci', [process.execPath, '--eval', failing]).catch(messageOf);
  expect(failure).toMatch(line);
  expect(failure).toContain('npm ci failed (exit code 3).');
  expect(failure).not.toContain(words);
});

it('a step that fails otherwise shows its last lines', async () => {
  const failing = 'console.error("nobody expected this"); process.exit(1);';
  const failure = await quietly('Seeding', [process.execPath, '--eval', failing]).catch(messageOf);
  expect(failure).toContain('nobody expected this\nSeeding failed (exit code 1).');
});
