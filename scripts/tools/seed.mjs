import path from 'node:path';

import { databaseUrl, dataDir, root, typescript } from './environment.mjs';
import { Fault } from './fault.mjs';
import { hash, isStamped, stamp } from './stamp.mjs';
import { quietly } from './steps.mjs';
import { usersInDatabase } from './users-in-database.mjs';

/**
 * Fills an empty database with the demo, once; whatever people changed since then stays. A run that
 * was cut short is taken up again: the mark is written at the end, and the script skips what exists.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what was found
 */
export async function seed(env) {
  const url = databaseUrl();
  const mark = path.join(dataDir(), `seeded-${hash([url]).slice(0, 12)}`);
  const users = await usersInDatabase(url);
  if (users.all > users.demo) {
    // People may add accounts of their own to the demo, but a database without its accounts is real.
    if (users.demo === 0)
      throw new Fault('DATABASE_URL is a real installation: the demo does not touch its data.');
  }
  if (users.demo > 0 && isStamped(mark, 'complete')) return 'kept';
  await quietly('Seeding', typescript('seed-demo'), { cwd: root, env });
  stamp(mark, 'complete');
  return 'seeded';
}
