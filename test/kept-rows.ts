import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

type Row = Record<string, unknown>;

/** Everything a database holds: rows by table or documents by collection. */
export type KeptRows = ReadonlyMap<string, readonly Row[]>;

const mongo = (payload: Payload) =>
  payload.db.name === 'mongoose' ? (payload.db as unknown as MongooseAdapter).connection.db! : null;
const sqlite = (payload: Payload) => (payload.db as unknown as SQLiteAdapter).client;

const TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_fts%' ESCAPE '\\' AND name <> 'payload_migrations'`;

async function readAll(payload: Payload): Promise<[string, Row[]][]> {
  const db = mongo(payload);
  if (db) {
    const collections = await db.collections();
    return Promise.all(
      collections.map(async (each) => [each.collectionName, await each.find().toArray()] as [string, Row[]]),
    );
  }
  const tables = (await sqlite(payload).execute(TABLES)).rows.map(({ name }) => String(name));
  const results = await sqlite(payload).batch(tables.map((name) => `SELECT * FROM "${name}"`), 'read');
  return results.map(({ columns, rows }, n) => [
    tables[n]!,
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
  ]);
} // prettier-ignore

/** Reads all rows of a database that was just filled, so that the next one need not be filled by the application again. */
export async function keepRows(payload: Payload): Promise<KeptRows> {
  return new Map((await readAll(payload)).filter(([, rows]) => rows.length > 0));
}

/** Puts kept rows into an empty database of the same form. */
export async function restoreRows(payload: Payload, kept: KeptRows): Promise<void> {
  const db = mongo(payload);
  if (db) {
    await Promise.all([...kept].map(([name, rows]) => db.collection(name).insertMany([...rows])));
    return;
  }
  const inserts = [...kept].flatMap(([name, rows]) =>
    rows.map((row) => ({
      sql: `INSERT OR REPLACE INTO "${name}" (${Object.keys(row).map((key) => `"${key}"`).join()}) VALUES (${Object.keys(row).map(() => '?').join()})`,
      args: Object.values(row) as never[],
    })),
  );
  await sqlite(payload).batch(['PRAGMA defer_foreign_keys = ON', ...inserts], 'write');
} // prettier-ignore
