/**
 * `npm run demo`: from a fresh clone to a running portal, with nothing but Node.js. Installs,
 * builds, migrates and seeds, each only when it has to; serves, and prints where to look. Nothing
 * is imported from node_modules at the top, which may not exist yet.
 */
import path from 'node:path';

import { build } from './tools/build.mjs';
import { stopOnSignals } from './tools/children.mjs';
import {
  dataDir,
  loadDotEnv,
  localEnvironment,
  loopback,
  port,
  root,
} from './tools/environment.mjs';
import { runMain } from './tools/fail.mjs';
import { install } from './tools/install.mjs';
import { requireDisk, requireNode, requirePort } from './tools/machine.mjs';
import { migrate } from './tools/migrate.mjs';
import { untilReady } from './tools/ready.mjs';
import { seed } from './tools/seed.mjs';
import { serve, untilEnded } from './tools/serve.mjs';
import { Steps } from './tools/steps.mjs';
import { welcome } from './tools/welcome.mjs';

const GIB_NEEDED = 2;

await runMain(async () => {
  requireNode();
  loadDotEnv();
  stopOnSignals(() => process.stdout.write('\nStopping …\n'));
  const steps = new Steps(6);
  await steps.step('Checking this machine', async () => {
    await requirePort(port());
    requireDisk(dataDir(), GIB_NEEDED);
  });
  const env = localEnvironment({ NODE_ENV: 'production', DEMO: '1' });
  await steps.step('Installing packages', () => install(root));
  await steps.step('Building the server', () => build(root));
  await steps.step('Preparing the database', () => migrate(env));
  await steps.step('Filling in the demo', () => seed(env));
  const log = path.join(dataDir(), 'server.log');
  const server = serve(env, log);
  await steps.step('Starting the server', () => untilReady(`${loopback()}/`, server, log));
  process.stdout.write(welcome(log));
  await untilEnded(server, log);
});
