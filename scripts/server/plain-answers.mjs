import { createHash } from 'node:crypto';

import { FAILURE_PAGE } from './failure-page.mjs';
import { isBroken, PLAIN_PAGE, withoutFramework } from '../../security/plain-page.mjs';

/** Of use to this server only; the first names the unit by its id. */
const INWARD = ['x-middleware-rewrite', PLAIN_PAGE];

/** @param {string} body */
const tagOf = (body) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/**
 * Lets through what Next answers, except public pages: these are collected, freed of the framework's scripts and sent whole,
 * with a tag, so that a browser that has the same page is told so in a line.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function plainAnswers(request, response) {
  const writeHead = response.writeHead.bind(response);
  const flushHeaders = response.flushHeaders.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  /** @type {Buffer[]} */
  const parts = [];
  // For who does not say what he is, too, Next is to put the title where it belongs (`htmlLimitedBots` in next.config.ts).
  request.headers['user-agent'] ||= 'unknown';

  const isPage = () =>
    !response.headersSent &&
    response.hasHeader(PLAIN_PAGE) &&
    String(response.getHeader('content-type')).startsWith('text/html');

  /** @param {unknown} chunk @param {unknown} encoding */
  const keep = (chunk, encoding) => {
    if (typeof chunk === 'string')
      parts.push(Buffer.from(chunk, /** @type {BufferEncoding} */ (encoding ?? 'utf8')));
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };

  const finish = () => {
    // An address that moved: its document is one that Next gave up, and nobody reads it.
    if (response.hasHeader('location')) {
      response.removeHeader('content-length');
      return end();
    }
    let body = withoutFramework(Buffer.concat(parts).toString('utf8'));
    if (isBroken(body)) {
      if (response.statusCode < 400) response.statusCode = 500;
      response.setHeader('cache-control', 'no-store');
      body = FAILURE_PAGE;
    }
    response.removeHeader('etag');
    if (response.statusCode === 200) {
      const tag = tagOf(body);
      response.setHeader('etag', tag);
      if (request.headers['if-none-match'] === tag) {
        response.statusCode = 304;
        response.removeHeader('content-length');
        return end();
      }
    }
    response.setHeader('content-length', Buffer.byteLength(body));
    return end(body);
  };

  Object.assign(response, {
    /** @param {Parameters<typeof writeHead>} args */
    writeHead: (...args) => {
      for (const name of INWARD) response.removeHeader(name);
      return writeHead(...args);
    },
    flushHeaders: () => {
      if (!isPage()) flushHeaders();
    },
    /** @param {[unknown, unknown?, unknown?]} args */
    write: (...args) => {
      if (!isPage()) return /** @type {Function} */ (write)(...args);
      keep(args[0], typeof args[1] === 'string' ? args[1] : undefined);
      const done = args.find((one) => typeof one === 'function');
      if (typeof done === 'function') process.nextTick(done);
      return true;
    },
    /** @param {[unknown?, unknown?, unknown?]} args */
    end: (...args) => {
      if (!isPage() || request.method === 'HEAD') return /** @type {Function} */ (end)(...args);
      keep(args[0], typeof args[1] === 'string' ? args[1] : undefined);
      const done = args.find((one) => typeof one === 'function');
      if (typeof done === 'function') response.once('finish', () => done());
      return finish();
    },
  });
}
