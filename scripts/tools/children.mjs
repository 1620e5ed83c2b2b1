import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

import { Fault } from './fault.mjs';

/**
 * quiet: the output is not shown; tee: it is shown and kept; log: it is written to this file.
 * @typedef {{env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean, tee?: boolean, log?: string}} Options
 */

/** Everything started here and still running; each leads a process group of its own. */
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const KEPT_OF_OUTPUT = 64 * 1024;

/**
 * Starts a program in a process group of its own, so that it can be ended with all it started.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
export function start(command, args, options = {}) {
  const { env = process.env, cwd = process.cwd(), quiet, tee, log } = options;
  const output = log ? openSync(log, 'w') : quiet || tee ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{code: number, output: string}>} the end of the output, where it was kept
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      if (options?.tee) process.stdout.write(chunk);
      output = (output + chunk.toString()).slice(-KEPT_OF_OUTPUT);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => {
      running.delete(child);
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(new Fault(missing ? `${command} is not installed.` : error.message));
    });
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/**
 * Ends everything that still runs, first politely, and waits until it is gone.
 * @param {number} [patience] milliseconds until what remains is killed
 */
export async function stopAll(patience = 8000) {
  const gone = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) signal(child, 'SIGTERM');
  const timer = setTimeout(() => {
    for (const child of running) signal(child, 'SIGKILL');
  }, patience);
  await Promise.all(gone);
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // It ended between the check and the signal.
  }
}

let stopping = false;

/** Whether a signal asked for the end: what fails from then on fails because of it. */
export const isStopping = () => stopping;

/**
 * Makes Ctrl-C and a service manager's stop end all children, then this process.
 * @param {() => void} [before] is told first
 */
export function stopOnSignals(before) {
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (stopping) return;
      stopping = true;
      before?.();
      stopAll().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
