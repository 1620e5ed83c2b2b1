import { readdirSync } from 'node:fs';
import path from 'node:path';

import { databaseUrl, dataDir, root, typescript } from './environment.mjs';
import { hash, isStamped, stamp } from './stamp.mjs';
import { quietly } from './steps.mjs';
import { usersInDatabase } from './users-in-database.mjs';

/**
 * Brings the database to the form of this version, unless that was done since the last migration
 * was added to the project.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what was found
 */
export async function migrate(env) {
  const url = databaseUrl();
  const names = readdirSync(path.join(root, 'database', 'migrations')).sort();
  const mark = path.join(dataDir(), `migrated-${hash([url]).slice(0, 12)}`);
  const { all } = await usersInDatabase(url);
  if (all > 0 && isStamped(mark, hash(names))) return 'up to date';
  await quietly('Migration', typescript('migrate'), { cwd: root, env });
  stamp(mark, hash(names));
  return 'migrated';
}
