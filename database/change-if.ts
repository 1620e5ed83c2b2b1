import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { and, eq } from '@payloadcms/db-sqlite/drizzle';
import type { CollectionSlug, PayloadRequest } from 'payload';

import { engineOf } from './engine';

type Value = string | number | boolean;

type ChangeIf = {
  collection: CollectionSlug;
  id: string;
  /** what must still stand in the row */
  was: Record<string, Value>;
  set: Record<string, Value>;
};

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

async function inMongo(db: MongooseAdapter, req: Req, { collection, id, was, set }: ChangeIf): Promise<boolean> {
  const transaction = await req.transactionID;
  const session = transaction === undefined ? undefined : db.sessions[transaction];
  const { ObjectId } = db.connection.base.Types;
  const { modifiedCount } = await db.collections[collection]!.collection.updateOne(
    { _id: new ObjectId(id), ...was },
    { $set: { ...set, updatedAt: new Date() } },
    { session },
  );
  return modifiedCount === 1;
} // prettier-ignore

async function inSqlite(db: SQLiteAdapter, { collection, id, was, set }: ChangeIf): Promise<boolean> {
  const table = db.tables[collection.replaceAll('-', '_')];
  if (!table) throw new Error(`change-if: no table ${collection}`);
  const still = Object.entries(was).map(([field, value]) => eq(table[field]!, value));
  const { sql, params } = db.drizzle
    .update(table)
    .set({ ...set, updatedAt: new Date().toISOString() } as never)
    .where(and(eq(table.id!, id), ...still))
    .toSQL();
  const { rowsAffected } = await db.client.execute({ sql, args: params as Value[] });
  return rowsAffected === 1;
} // prettier-ignore

/**
 * Changes top-level fields of one row in one statement, and only while it is as it was read: of two processes one succeeds,
 * also on SQLite, where Payload finds a row and then writes it. In the transaction of `req` on MongoDB. No hooks run.
 * @returns whether it was this call that changed it
 */
export async function changeIf(req: Req, change: ChangeIf): Promise<boolean> {
  const engine = engineOf(req.payload);
  return engine.kind === 'mongodb' ? inMongo(engine.db, req, change) : inSqlite(engine.db, change);
}
