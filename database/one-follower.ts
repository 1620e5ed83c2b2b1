import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { uniqueIndex } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

const VERSIONED = ['articles', 'pages'];

type Hook = NonNullable<
  NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']
>[number];

/**
 * No two versions follow the same text: of two saves at the same moment the second is refused by the database itself, in
 * the one statement that stores its version. Nothing has to be held before and let go after. Payload drops `unique` in
 * version tables, so it is said here. Rows that follow nobody (new documents, publications) are not compared.
 */
export const oneFollowerInSqlite: Hook = ({ schema, extendTable }) => {
  for (const slug of VERSIONED) {
    const table = schema.tables[`_${slug}_v`];
    if (!table) throw new Error(`There is no table of versions of ${slug}.`);
    extendTable({
      table,
      extraConfig: (columns) => ({
        follows: uniqueIndex(`_${slug}_v_follows_once`).on(columns.version_revision_follows as never),
      }),
    });
  }
  return schema;
}; // prettier-ignore

/** The same on MongoDB. */
export async function oneFollowerInMongo(db: MongooseAdapter): Promise<void> {
  for (const slug of VERSIONED)
    await db.connection.collection(`_${slug}_versions`).createIndex(
      { 'version.revision.follows': 1 },
      { unique: true, partialFilterExpression: { 'version.revision.follows': { $type: 'string' } } },
    ); // prettier-ignore
}
