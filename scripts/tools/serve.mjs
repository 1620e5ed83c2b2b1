import path from 'node:path';

import { start } from './children.mjs';
import { root } from './environment.mjs';
import { Fault } from './fault.mjs';

/**
 * Starts the built server. Not through npm, which would stand between it and the signals.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [log] a file for its output, which otherwise goes to the terminal
 */
export function serve(env, log) {
  const server = path.join(import.meta.dirname, '../server/next-server.mjs');
  return start(process.execPath, [server], { cwd: root, env, log });
}

/**
 * Waits for the server's end, which is a fault unless a signal asked for it.
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} [log]
 * @returns {Promise<never>}
 */
export async function untilEnded(server, log) {
  const code = await new Promise((resolve) => server.once('close', resolve));
  throw new Fault(
    `The server ended by itself (exit code ${code}); its last words are ${log ? `in ${log}` : 'above'}.`,
  );
}
