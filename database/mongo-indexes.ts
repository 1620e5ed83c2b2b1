import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { AUDIT_INDEXES } from './audit-indexes';
import { createEditionIndexes } from './edition-rows-mongo';

const VERSIONED = ['articles', 'pages'];

async function indexAudit(db: MongooseAdapter): Promise<void> {
  const log = db.connection.collection('audit-log');
  for (const fields of AUDIT_INDEXES)
    await log.createIndex(Object.fromEntries(fields.map((name) => [name === 'id' ? '_id' : name, 1])));
} // prettier-ignore

/**
 * Indexes that the collection configs cannot express: the admin's lists read the latest version rows within a scope,
 * newest first (findings 1b: 600 ms without, 6 ms with).
 */
export async function createMongoIndexes(db: MongooseAdapter): Promise<void> {
  await indexAudit(db);
  await createEditionIndexes(db);
  // Which editions were handed in with a file (pinned-media.ts): the ids of files are keys.
  await db.connection.collection('editions').createIndex({ 'media.bytes.$**': 1 });
  // Search by word, in all texts and in those of a unit, newest first (search/mongo.ts).
  const found = db.connection.collection('search-documents');
  await found.createIndex({ terms: 1, date: -1 });
  await found.createIndex({ steward: 1, terms: 1, date: -1 });
  for (const slug of VERSIONED) {
    const versions = db.connection.collection(`_${slug}_versions`);
    // The pruner walks by age, and asks for the newest and oldest of an item.
    await versions.createIndex({ updatedAt: 1, _id: 1 });
    await versions.createIndex({ parent: 1, updatedAt: 1 });
    for (const key of [
      'version.scope.l1',
      'version.scope.l2',
      'version.scope.l3',
      'version.scope.l4',
      'version.steward',
    ]) {
      await versions.createIndex({ [key]: 1, latest: 1, 'version.updatedAt': -1, createdAt: -1 });
    }
  }
}
