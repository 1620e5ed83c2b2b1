/**
 * Runs a maintenance command (`npm run units:import` and the like) in the installation's own
 * environment: `.env` is read, and without one the command works on the data of the demo.
 */
import { spawn } from 'node:child_process';

import { loadDotEnv, localEnvironment, root, typescript } from './tools/environment.mjs';
import { runMain } from './tools/fail.mjs';
import { Fault } from './tools/fault.mjs';
import { requireNode } from './tools/machine.mjs';
import { requireProduction } from './tools/require-production.mjs';

await runMain(async () => {
  requireNode();
  loadDotEnv();
  const [script, ...rest] = process.argv.slice(2);
  if (!script) throw new Fault('Usage: node scripts/run.mjs <script> [arguments]');
  // The worker belongs to a real installation; the demo's server has its own.
  if (script === 'worker') await requireProduction({ ...process.env, NODE_ENV: 'production' });
  const [command = '', ...args] = typescript(script, ...rest);
  const env = localEnvironment({ NODE_ENV: process.env.NODE_ENV || 'production' });
  // In the terminal's own process group, because a command may ask the person at it.
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
});
