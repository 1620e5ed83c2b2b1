import { lookup as resolve } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

import { isLoopback, isPublicAddress } from './public-address';
import { readUrl } from './read-url';

export const TIMEOUT_MS = 10_000;
const LONGEST_ANSWER = 500;

/** What a receiver answered. Its text is for the administrator's eyes, cut short. */
export type Answer = { status: number; text: string };

export type Call = {
  url: string;
  body: string;
  headers: Record<string, string>;
  /** for tests: this machine may be called */
  loopback: boolean;
  timeout?: number;
};

/** Resolves a name and refuses it if any of its addresses lies inside; the very address that was judged is called. */
const judged =
  (loopback: boolean): LookupFunction =>
  (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '');
      const allowed = (address: string) =>
        isPublicAddress(address) || (loopback && isLoopback(address));
      const [first] = found;
      if (!first || !found.every(({ address }) => allowed(address)))
        return done(new Error('the name leads to an address that is not public'), '');
      if (options.all) return done(null, found);
      done(null, first.address, first.family);
    });

/**
 * Posts once: to public addresses only, following no redirect, with one time limit for everything.
 * @throws when there is no answer, or the address may not be called
 */
export function post({
  url,
  body,
  headers,
  loopback,
  timeout = TIMEOUT_MS,
}: Call): Promise<Answer> {
  const target = readUrl(url, loopback);
  if (!target) return Promise.reject(new Error('the address may not be called'));
  const send = target.protocol === 'http:' ? overHttp : overHttps;
  return new Promise((done, fail) => {
    const request = send(
      target,
      {
        method: 'POST',
        agent: false,
        lookup: judged(loopback),
        signal: AbortSignal.timeout(timeout),
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = '';
        const finish = () => {
          done({ status: response.statusCode ?? 0, text: text.slice(0, LONGEST_ANSWER) });
          request.destroy();
        };
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
          if (text.length >= LONGEST_ANSWER) finish();
        });
        response.on('end', finish);
        response.on('error', fail);
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}
