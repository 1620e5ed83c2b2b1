import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, Payload } from 'payload';

import { engineOf } from './engine';
import type { Rescope } from './rescope';

type Unit = Rescope['units'][number];

const KEYS = ['l1', 'l2', 'l3', 'l4'] as const;
const BATCH = 25;

/**
 * Which units have rows that carry another scope than theirs. Asks an index (steward, scope.l1 … l4) only for what lies
 * beside the right scope, a few places per unit: rows that are right, however many, are jumped over.
 * @param collection one with that index (`SCOPE_INDEXED`)
 */
export async function laggingUnits(
  payload: Payload,
  collection: CollectionSlug,
  units: readonly Unit[],
): Promise<string[]> {
  const engine = engineOf(payload);
  if (engine.kind === 'sqlite') return inSqlite(engine.db, collection, units);
  const found: string[] = [];
  for (let at = 0; at < units.length; at += BATCH)
    found.push(...(await inMongo(engine.db, collection, units.slice(at, at + BATCH))));
  return found;
}

/** Rows of a unit beside its scope: the first key that differs, the ones before it being right. */
export const besideScope = (steward: unknown, { scope }: Unit): Record<string, unknown>[] =>
  KEYS.map((key, at) => ({
    steward,
    ...Object.fromEntries(KEYS.slice(0, at).map((right) => [`scope.${right}`, scope[right]])),
    [`scope.${key}`]: { $ne: scope[key] },
  }));

async function inMongo(db: MongooseAdapter, slug: string, units: readonly Unit[]): Promise<string[]> {
  const { ObjectId } = db.connection.base.Types;
  const rows = db.collections[slug]!.collection;
  const any = async (some: readonly Unit[]): Promise<boolean> => {
    const $or = some.flatMap((unit) => besideScope(new ObjectId(unit.id), unit));
    return (await rows.findOne({ $or }, { projection: { _id: 1 } })) !== null;
  };
  if (units.length === 0 || !(await any(units))) return [];
  const found: string[] = [];
  for (const unit of units) if (await any([unit])) found.push(unit.id);
  return found;
} // prettier-ignore

/** SQLite seeks neither by "differs" nor by "is not null": what lies below, above, and at null. */
export function besideScopeSql(table: string, { id, scope }: Unit): { sql: string; args: (string | null)[] } {
  const parts = KEYS.flatMap((key, at) => {
    const before = KEYS.slice(0, at);
    const right = before.map((each) => ` AND scope_${each} IS ?`).join('');
    const given = [id, ...before.map((each) => scope[each])];
    const one = (condition: string, ...more: string[]) => ({
      sql: `EXISTS (SELECT 1 FROM ${table} WHERE steward_id = ?${right} AND scope_${key} ${condition})`,
      args: [...given, ...more],
    });
    const value = scope[key];
    return value === null ? [one(`>= ''`)] : [one('< ?', value), one('> ?', value), one('IS NULL')];
  });
  return { sql: `SELECT ${parts.map(({ sql }) => sql).join(' OR ')}`, args: parts.flatMap(({ args }) => args) };
} // prettier-ignore

async function inSqlite(db: SQLiteAdapter, slug: string, units: readonly Unit[]): Promise<string[]> {
  if (units.length === 0) return [];
  const table = slug.replaceAll('-', '_');
  const results = await db.client.batch(units.map((unit) => besideScopeSql(table, unit)), 'read');
  return units.filter((_, at) => Number(results[at]!.rows[0]![0]) === 1).map(({ id }) => id);
} // prettier-ignore
