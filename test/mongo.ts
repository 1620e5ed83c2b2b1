import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import type { TestProject } from 'vitest/node';

import { findMongod, NO_MONGOD } from '../scripts/tools/mongod.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A replica set's URL; each test file appends a database name of its own. */
    mongoUrl: string;
  }
}

/**
 * Every test file has a database of some hundred tables. MongoDB keeps the files of those dropped for five minutes and of
 * those idle for thirty seconds; a whole run came to 20,000 open files, where mongod ends itself.
 */
const FEW_FILES = [
  '--setParameter',
  'minSnapshotHistoryWindowInSeconds=0',
  '--syncdelay',
  '5',
  '--wiredTigerEngineConfigString',
  'file_manager=(close_idle_time=5,close_scan_interval=2,close_handle_minimum=200)',
];

/**
 * One real mongod for the whole run, as a replica set of one, because transactions need a replica
 * set. The library's watcher process ends mongod should this process die without its teardown.
 */
export default async function setup(project: TestProject) {
  const found = await findMongod();
  if (!found) throw new Error(NO_MONGOD);
  if ('url' in found) {
    project.provide('mongoUrl', found.url);
    return undefined;
  }
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.binary },
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger', args: FEW_FILES },
  });
  project.provide('mongoUrl', server.getUri());
  return () => server.stop({ doCleanup: true, force: true }).then(() => undefined);
}
