/** `npm run dev`: the server that rebuilds as you type, on the same data as the demo. */
import { start, stopOnSignals } from './tools/children.mjs';
import { installed, loadDotEnv, localEnvironment, NEXT, port, root } from './tools/environment.mjs';
import { runMain } from './tools/fail.mjs';
import { install } from './tools/install.mjs';
import { requireNode, requirePort } from './tools/machine.mjs';
import { migrate } from './tools/migrate.mjs';
import { untilEnded } from './tools/serve.mjs';
import { Steps } from './tools/steps.mjs';

await runMain(async () => {
  requireNode();
  loadDotEnv();
  stopOnSignals();
  await requirePort(port());
  const env = localEnvironment({ NODE_ENV: 'development' });
  const steps = new Steps(2);
  await steps.step('Installing packages', () => install(root));
  await steps.step('Preparing the database', () => migrate(env));
  const [command = '', ...args] = installed(NEXT, 'dev', '--hostname', 'localhost');
  await untilEnded(start(command, [...args, '--port', String(port())], { cwd: root, env }));
});
