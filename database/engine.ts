import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

export type Engine =
  { kind: 'mongodb'; db: MongooseAdapter } | { kind: 'sqlite'; db: SQLiteAdapter };

/** The database behind Payload, told apart: only files in `database/` and `search/` need to know. */
export function engineOf(payload: Pick<Payload, 'db'>): Engine {
  return payload.db.name === 'mongoose'
    ? { kind: 'mongodb', db: payload.db as unknown as MongooseAdapter }
    : { kind: 'sqlite', db: payload.db as unknown as SQLiteAdapter };
}
