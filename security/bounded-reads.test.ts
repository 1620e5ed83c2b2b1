import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

/** The two that count what they read: they alone open the body of a request. */
const BOUNDED = ['security/read-body.ts', 'security/read-form.ts'];

/** What reads a whole body at once, however the request is called and reached. */
const UNBOUNDED = [
  /\breq(uest)?\b[?!]?\.(json|text|formData|arrayBuffer|blob|bytes)\b/,
  /\breq(uest)?\b[?!]?\.body\b/,
  /\{[^{}]*\b(body|json|text|formData)\b[^{}]*\}\s*=\s*(\w+\.)?req(uest)?\b(?!\.)/,
  /\baddDataAndFileToRequest\b/,
];

/** Handlers of a route by which a body is read in bounds, by Payload, or not at all. */
const WRITING = /export (?:async )?(?:function|const) (?:POST|PUT|PATCH)\b/;
const HANDLED = /\bclearAnswer\(|\bonAdminHost\(REST_|export const POST = GET;/;

const reads = (source: string): boolean => UNBOUNDED.some((pattern) => pattern.test(source));

/** Where nothing of ours that serves anybody stands. */
const ELSEWHERE =
  /^(node_modules|\.next|\.data|\.git|public|coverage|test-results|test|e2e|bench)$/;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const sources = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !ELSEWHERE.test(name))
  .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|testing)\.tsx?$/.test(file));

describe('the body of a request', () => {
  it('is read in bounds everywhere', () => {
    expect(sources.length).toBeGreaterThan(500);
    const found = sources.filter((file) => reads(readFileSync(file, 'utf8')));
    expect(found.sort()).toEqual(BOUNDED);
  });

  it('of a new route is looked at by somebody', () => {
    const routes = sources.filter((file) => /(^|\/)route\.tsx?$/.test(file));
    const writing = routes.filter((file) => WRITING.test(readFileSync(file, 'utf8')));
    expect(writing.length).toBeGreaterThan(2);
    expect(writing.filter((file) => !HANDLED.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    'const data = await req.json();',
    'await at.req.text?.()',
    'request.formData()',
    'req?.json()',
    'req.json!()',
    'const { body } = req;',
    'const { text } = at.req;',
    'for await (const piece of request.body!) {}',
    'new Response(req.body).arrayBuffer()',
    'await addDataAndFileToRequest(req);',
  ])('would be found: %s', (source) => expect(reads(source)).toBe(true));

  it.each(['(await response.json())', 'Response.json(answer)', 'readBody(req)', 'row.body', 'req.headers.get("x")', 'const { headers } = req;'])(
    'is no body of a request: %s', (source) => expect(reads(source)).toBe(false),
  ); // prettier-ignore
});
