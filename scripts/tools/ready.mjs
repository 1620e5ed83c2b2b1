import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { Fault } from './fault.mjs';

const TWO_MINUTES = 120_000;

/**
 * Waits until the server answers a page without an error.
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} server whose end ends the wait
 * @param {string} log the file with its output, quoted when it fails
 */
export async function untilReady(url, server, log) {
  const end = performance.now() + TWO_MINUTES;
  let seen = 0;
  while (performance.now() < end) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Fault(`${tail(log)}\nThe server ended before it answered.`);
    }
    seen = await status(url);
    if (seen > 0 && seen < 500) return;
    await wait(200);
  }
  throw new Fault(
    `${tail(log)}\nThe server does not answer properly at ${url} (${seen || 'no connection'}).`,
  );
}

/**
 * @param {string} url
 * @returns {Promise<number>} 0 where nobody answers
 */
const status = (url) =>
  new Promise((resolve) => {
    const request = get(url, { timeout: 30_000 }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(0));
  });

/** @param {string} log */
const tail = (log) => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-25).join('\n');
