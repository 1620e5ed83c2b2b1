import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';

import { capVersionCounts } from './cap-counts';
import { migrations } from './migrations';
import { createMongoIndexes } from './mongo-indexes';
import { oneFollowerInMongo, oneFollowerInSqlite } from './one-follower';
import { indexAuditLog, indexEditions, indexLocales, indexVersions } from './sqlite-indexes';

/**
 * The database that the URL names (DESIGN 6). MongoDB is the product's; SQLite is embedded, without transactions
 * (findings 1b: with them `@libsql/client` loses its pragmas and fails under load), migrated only.
 */
export function databaseAdapter(url: string) {
  if (url.startsWith('file:')) {
    // SQLite makes the file, but not its folder.
    mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true });
    return sqliteAdapter({
      client: { url },
      idType: 'uuid',
      push: false,
      migrationDir: 'database/migrations',
      prodMigrations: migrations,
      afterSchemaInit: [
        indexLocales,
        indexAuditLog,
        indexVersions,
        indexEditions,
        oneFollowerInSqlite,
      ],
      wal: { synchronous: 'NORMAL' },
      busyTimeout: 5000,
    });
  }
  return mongooseAdapter({
    url,
    autoPluralization: false,
    // Without it countDocuments is forced onto {_id: 1} and reads the whole collection (findings 1b).
    disableIndexHints: true,
    // Existing indexes cost nothing; missing ones collide with the first transactions (findings 1b).
    ensureIndexes: true,
    afterOpenConnection: async (db) => {
      capVersionCounts(db);
      await createMongoIndexes(db);
      await oneFollowerInMongo(db);
    },
  });
}
