/**
 * Serves the built portal on HOST and PORT; run by demo.mjs and start.mjs as a process of its own.
 *
 * Not `next start --hostname 127.0.0.1`: Next would take that address for its own name, our proxy's
 * rewrites (which say localhost) for another server's, and call itself without end. Here Next is
 * named localhost, and the address listened on is our affair.
 */
import { createServer } from 'node:http';

import compression from 'compression';
import next from 'next';

import { host, port, root } from '../tools/environment.mjs';
import { plainAnswers } from './plain-answers.mjs';

const PATIENCE = 5000;

const app = next({ dev: false, dir: root, hostname: 'localhost', port: port() });
await app.prepare();
const handle = app.getRequestHandler();
// Next compresses nothing (next.config.ts): what stands here changes pages after it.
const compress = compression();
const server = createServer((request, response) =>
  compress(request, response, () => {
    plainAnswers(request, response);
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  }),
);
server.listen(port(), host());

/** Lets requests in flight finish, then ends; what takes too long is cut off. */
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), PATIENCE).unref();
  });
}
