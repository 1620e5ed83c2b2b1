import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { PayloadRequest } from 'payload';

import { engineOf } from './engine';

/** What the sealer writes to a row of the audit log. */
export type Seal = { id: string; seq: number; prevHash: string; hash: string };

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

async function inMongo(db: MongooseAdapter, req: Req, seals: readonly Seal[]): Promise<number> {
  const transaction = await req.transactionID;
  const session = transaction === undefined ? undefined : db.sessions[transaction];
  if (!session) throw new Error('sealing: MongoDB needs a transaction');
  const { ObjectId } = db.connection.base.Types;
  const updates = seals.map(({ id, seq, prevHash, hash }) => ({
    updateOne: {
      filter: { _id: new ObjectId(id), seq: null },
      update: { $set: { seq, prevHash, hash } },
    },
  }));
  const { modifiedCount } = await db.collections['audit-log']!.collection.bulkWrite(updates, {
    session,
  });
  // Whole or not at all: the transaction must not commit a chain with a gap.
  if (modifiedCount !== seals.length) throw new Error('sealing: a row was sealed meanwhile');
  return modifiedCount;
}

/** In one batch; each statement asks whether the chain still ends where its row begins, so a second sealer changes nothing. */
async function inSqlite(db: SQLiteAdapter, seals: readonly Seal[]): Promise<number> {
  const sql = `UPDATE audit_log SET seq = ?, prev_hash = ?, hash = ? WHERE id = ? AND seq IS NULL
    AND (SELECT coalesce(max(seq), 0) FROM audit_log) = ?`;
  const statements = seals.map(({ id, seq, prevHash, hash }) => ({
    sql,
    args: [seq, prevHash, hash, id, seq - 1],
  }));
  const results = await db.client.batch(statements, 'write');
  return results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);
}

/**
 * Writes seals in the order of their numbers: in the transaction of `req` on MongoDB, in one batch on SQLite.
 * @returns how many were written: fewer than asked when another sealer was quicker (SQLite)
 * @throws where another sealer was quicker (MongoDB)
 */
export async function sealRows(req: Req, seals: readonly Seal[]): Promise<number> {
  if (seals.length === 0) return 0;
  const engine = engineOf(req.payload);
  return engine.kind === 'mongodb' ? inMongo(engine.db, req, seals) : inSqlite(engine.db, seals);
}
