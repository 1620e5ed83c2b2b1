/** `npm start`: serves the public. Refuses, saying why, where that would not be safe. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { stopOnSignals } from './tools/children.mjs';
import { loadDotEnv, root, port } from './tools/environment.mjs';
import { runMain } from './tools/fail.mjs';
import { Fault } from './tools/fault.mjs';
import { requireNode, requirePort } from './tools/machine.mjs';
import { requireProduction } from './tools/require-production.mjs';
import { serve, untilEnded } from './tools/serve.mjs';

await runMain(async () => {
  requireNode();
  loadDotEnv();
  stopOnSignals();
  if (!existsSync(path.join(root, 'node_modules', 'next')))
    throw new Fault('The packages are missing: run `npm ci` first.');
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await requireProduction(env);
  if (!existsSync(path.join(root, '.next', 'BUILD_ID')))
    throw new Fault('The server is not built: run `npm run build` first.');
  await requirePort(port());
  await untilEnded(serve(env));
});
