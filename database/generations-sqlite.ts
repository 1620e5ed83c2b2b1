import { randomUUID } from 'node:crypto';

import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import type { Pending } from './generations';

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

export async function sqliteRaise(
  db: SQLiteAdapter,
  keys: readonly string[],
  at: number,
): Promise<void> {
  await db.client.execute({
    sql: `INSERT INTO invalidations (id, key, at) VALUES ${keys.map(() => '(?, ?, ?)').join(', ')}`,
    args: keys.flatMap((key) => [randomUUID(), key, at]),
  });
}

export async function sqlitePending(
  db: SQLiteAdapter,
  keys: readonly string[],
): Promise<Pending[]> {
  const sql = `SELECT id, key FROM invalidations WHERE key IN (${marks(keys)})`;
  const { rows } = await db.client.execute({ sql, args: [...keys] });
  return rows.map(({ id, key }) => ({ id: String(id), key: String(key) }));
}

export async function sqliteValues(
  db: SQLiteAdapter,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const sql = `SELECT key, value FROM generations WHERE key IN (${marks(keys)})`;
  const { rows } = await db.client.execute({ sql, args: [...keys] });
  return new Map(rows.map(({ key, value }) => [String(key), Number(value)]));
}

/** In one batch, which libsql commits at once. */
export async function sqliteFold(
  db: SQLiteAdapter,
  before: number,
  limit: number,
): Promise<number> {
  const { rows } = await db.client.execute({
    sql: 'SELECT id, key FROM invalidations WHERE at < ? ORDER BY at LIMIT ?',
    args: [before, limit],
  });
  if (rows.length === 0) return 0;
  await db.client.batch(
    rows.flatMap(({ id, key }) => [
      {
        sql: 'INSERT INTO generations (id, key, value) VALUES (?, ?, 1) ON CONFLICT (key) DO UPDATE SET value = value + 1',
        args: [randomUUID(), String(key)],
      },
      { sql: 'DELETE FROM invalidations WHERE id = ?', args: [String(id)] },
    ]),
    'write',
  );
  return rows.length;
}
