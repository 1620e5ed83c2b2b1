import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';

import { plainAnswers } from './plain-answers.mjs';

let stop = async (): Promise<void> => {};
afterEach(() => stop());

/** A server that answers as Next does; returns how to ask it. */
async function serving(handle: RequestListener) {
  const server = createServer((request, response) => {
    plainAnswers(request, response);
    handle(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stop = () => new Promise((ended) => server.close(() => ended()));
  const { port } = server.address() as AddressInfo;
  return (init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}/`, { ...init, headers: { connection: 'close', ...init.headers } }); // prettier-ignore
}

/** In pieces cut anywhere, also through a letter. */
const pieces = (html: string, status = 200): RequestListener => (_, response) => {
  const bytes = Buffer.from(html);
  response.statusCode = status;
  response.setHeader('x-plain-page', '1');
  response.setHeader('x-middleware-rewrite', '/some-unit/vi');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.flushHeaders();
  for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
  response.end();
}; // prettier-ignore

const PAGE = '<html lang="vi"><p>Thông báo của xã</p><script>self.__next_f.push([1,"Thông báo"])</script></html>'; // prettier-ignore
const PLAIN = '<html lang="vi"><p>Thông báo của xã</p></html>';

it('sends a public page whole, without the framework, and tells nobody how it was made', async () => {
  const answer = await (await serving(pieces(PAGE)))();
  expect(await answer.text()).toBe(PLAIN);
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(PLAIN)));
  expect(answer.headers.has('x-plain-page')).toBe(false);
  expect(answer.headers.has('x-middleware-rewrite')).toBe(false);
});

it('says in a line that a browser has the page already', async () => {
  const ask = await serving(pieces(PAGE));
  const tag = (await ask()).headers.get('etag')!;
  const again = await ask({ headers: { 'if-none-match': tag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await ask({ headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
});

it('puts a readable page in the place of one that Next gave up', async () => {
  const answer = await (await serving(pieces('<html id="__next_error__"></html>', 500)))();
  expect(answer.status).toBe(500);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('<h1>Chưa mở được trang</h1>');
});

it('leads on from an address that moved: Next gives such a document up, with where to go', async () => {
  const ask = await serving((request, response) => {
    response.setHeader('location', '/tin/moi');
    pieces('<html id="__next_error__"></html>', 308)(request, response);
  });
  const answer = await ask({ redirect: 'manual' });
  expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([
    308,
    '/tin/moi',
    '',
  ]);
});

it('lets everything else through as it comes', async () => {
  const ask = await serving((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.flushHeaders();
    response.write(PAGE);
    response.end();
  });
  const answer = await ask();
  expect(await answer.text()).toBe(PAGE);
  expect(answer.headers.has('etag')).toBe(false);
});
