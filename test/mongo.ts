import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import type { TestProject } from 'vitest/node';

import { findMongod, NO_MONGOD } from '../scripts/tools/mongod.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A replica set's URL; each worker appends a database name of its own. */
    mongoUrl: string;
  }
}

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
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger' },
  });
  project.provide('mongoUrl', server.getUri());
  return () => server.stop({ doCleanup: true, force: true }).then(() => undefined);
}
