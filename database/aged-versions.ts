import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, Payload } from 'payload';

import { engineOf } from './engine';

/**
 * Where a walk through versions by their age stands; null at the beginning. Their age is `updatedAt`: Payload gives a
 * restored version the `createdAt` of its document.
 */
export type AgeCursor = { at: string; id: string } | null;

/** A version on the walk, and the document that it belongs to. */
export type AgedVersion = { at: string; id: string; parent: string };

export type Prunable = {
  parent: string;
  /** how many of the newest stay, whatever their age */
  keep: number;
  /** ISO 8601: what is as young stays, whatever their number */
  before: string;
  /** ids of versions that stay in any case */
  except: readonly string[];
  limit: number;
};

/** Reads versions by age, and the old ones of a document, each by an index and nothing of their text. */
export function agedVersions(payload: Payload, collection: CollectionSlug) {
  const engine = engineOf(payload);
  return engine.kind === 'mongodb'
    ? inMongo(engine.db, collection)
    : inSqlite(engine.db, collection);
}

/** The n-th newest version: what is as young as that one stays. */
const earlier = (one: string, other: string): string => (one < other ? one : other);

function inMongo(db: MongooseAdapter, slug: CollectionSlug) {
  const { collection } = db.versions[slug]!;
  const { ObjectId } = db.connection.base.Types;
  const fields = { updatedAt: 1, parent: 1 };
  return {
    async next(after: AgeCursor, before: string, limit: number): Promise<AgedVersion[]> {
      const from = after ? new Date(after.at) : new Date(0);
      const filter = {
        updatedAt: { $gte: from, $lt: new Date(before) },
        ...(after ? { $or: [{ updatedAt: { $gt: from } }, { _id: { $gt: new ObjectId(after.id) } }] } : {}),
      }; // prettier-ignore
      const rows = await collection.find(filter).project(fields).sort({ updatedAt: 1, _id: 1 }).limit(limit).toArray(); // prettier-ignore
      return rows.map(({ _id, updatedAt, parent }) => ({ id: String(_id), at: (updatedAt as Date).toISOString(), parent: String(parent) })); // prettier-ignore
    },
    async prunable({ parent, keep, before, except, limit }: Prunable): Promise<string[]> {
      const of = { parent: new ObjectId(parent) };
      const [last] = await collection.find(of).project(fields).sort({ updatedAt: -1 }).skip(keep - 1).limit(1).toArray(); // prettier-ignore
      if (!last) return [];
      const bound = earlier((last.updatedAt as Date).toISOString(), before);
      const filter = {
        ...of, updatedAt: { $lt: new Date(bound) }, latest: { $ne: true }, 'version._status': { $ne: 'published' },
        _id: { $nin: except.filter((id) => ObjectId.isValid(id)).map((id) => new ObjectId(id)) },
      }; // prettier-ignore
      const rows = await collection.find(filter).project({ _id: 1 }).sort({ updatedAt: 1 }).limit(limit).toArray(); // prettier-ignore
      return rows.map(({ _id }) => String(_id));
    },
  };
}

function inSqlite(db: SQLiteAdapter, slug: CollectionSlug) {
  const table = `_${slug.replaceAll('-', '_')}${db.versionsSuffix}`;
  const rows = async (sql: string, args: (string | number)[]) =>
    (await db.client.execute({ sql, args })).rows;
  return {
    async next(after: AgeCursor, before: string, limit: number): Promise<AgedVersion[]> {
      const sql = `SELECT id, updated_at, parent_id FROM ${table} WHERE updated_at >= ? AND updated_at < ?
        AND (updated_at > ? OR id > ?) AND parent_id IS NOT NULL ORDER BY updated_at, id LIMIT ?`;
      const { at, id } = after ?? { at: '', id: '' };
      const found = await rows(sql, [at, before, at, id, limit]);
      return found.map((row) => ({ id: String(row.id), at: String(row.updated_at), parent: String(row.parent_id) })); // prettier-ignore
    },
    async prunable({ parent, keep, before, except, limit }: Prunable): Promise<string[]> {
      const [last] = await rows(`SELECT updated_at FROM ${table} WHERE parent_id = ? ORDER BY updated_at DESC LIMIT 1 OFFSET ?`, [parent, keep - 1]); // prettier-ignore
      if (!last) return [];
      const stay = except.map(() => '?').join(', ');
      const sql = `SELECT id FROM ${table} WHERE parent_id = ? AND updated_at < ? AND coalesce(latest, 0) <> 1
        AND coalesce(version__status, '') <> 'published' AND id NOT IN (${stay}) ORDER BY updated_at LIMIT ?`;
      const found = await rows(sql, [parent, earlier(String(last.updated_at), before), ...except, limit]); // prettier-ignore
      return found.map((row) => String(row.id));
    },
  };
}
