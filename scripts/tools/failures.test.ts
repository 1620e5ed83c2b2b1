import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { failuresOf } from './failures.mjs';

function report(content: object): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lien-thong-failures-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const playwright = (message: string, count = 1) => ({
  stats: {},
  suites: [
    {
      specs: [{ ok: true, title: 'fine', tests: [] }],
      suites: [
        {
          specs: Array.from({ length: count }, (_, at) => ({
            ok: false, file: 'a.spec.ts', line: 3 + at, title: 'plays', tests: [{ results: [{ errors: [{ message }] }] }],
          })),
        },
      ],
    },
  ],
}); // prettier-ignore

it('names what failed in the browser, and why, without colours', () => {
  const text = failuresOf(report(playwright('\u001b[31mError: expected 64\u001b[39m\nat line 3')));
  expect(text).toBe('a.spec.ts:3 plays\nError: expected 64\nat line 3');
});

it('is short, however much there is', () => {
  const text = failuresOf(report(playwright('line\n'.repeat(500), 40)));
  expect(text.split('\n').length).toBeLessThan(200);
  expect(text).toMatch(/and 28 more$/);
});

it('names what failed in vitest: a test, or a file that does not load', () => {
  const text = failuresOf(
    report({
      testResults: [
        { name: 'a.test.ts', message: '', assertionResults: [{ status: 'failed', fullName: 'adds', failureMessages: ['expected 2'] }, { status: 'passed' }] },
        { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
      ],
    }),
  ); // prettier-ignore
  expect(text).toBe('a.test.ts: adds\nexpected 2\n\nb.test.ts\nno such module');
});

it('says nothing where nothing failed or nothing was written', () => {
  expect(failuresOf('/nowhere/report.json')).toBe('');
  expect(failuresOf(report({ testResults: [] }))).toBe('');
});
