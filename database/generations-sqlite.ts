import { randomUUID } from 'node:crypto';

import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import type { Pending } from './generations';

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** In one batch, which libsql commits at once. */
export async function sqliteRaise(
  db: SQLiteAdapter,
  keys: readonly string[],
  at: number,
): Promise<void> {
  const id = randomUUID();
  await db.client.batch(
    [
      { sql: 'INSERT INTO invalidations (id, at) VALUES (?, ?)', args: [id, at] },
      {
        sql: `INSERT INTO invalidations_texts ("order", parent_id, path, text) VALUES ${keys.map(() => '(?, ?, ?, ?)').join(', ')}`,
        args: keys.flatMap((key, index) => [index + 1, id, 'keys', key]),
      },
    ],
    'write',
  );
}

export async function sqlitePending(
  db: SQLiteAdapter,
  keys: readonly string[],
): Promise<Pending[]> {
  const sql = `SELECT parent_id, text FROM invalidations_texts WHERE text IN (${marks(keys)})`;
  const { rows } = await db.client.execute({ sql, args: [...keys] });
  return rows.map(({ parent_id: id, text }) => ({ id: String(id), keys: [String(text)] }));
}

export async function sqliteValues(
  db: SQLiteAdapter,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const sql = `SELECT key, value FROM generations WHERE key IN (${marks(keys)})`;
  const { rows } = await db.client.execute({ sql, args: [...keys] });
  return new Map(rows.map(({ key, value }) => [String(key), Number(value)]));
}

/** In one batch, as above. */
export async function sqliteFold(
  db: SQLiteAdapter,
  before: number,
  limit: number,
): Promise<number> {
  const { rows } = await db.client.execute({
    sql: 'SELECT id FROM invalidations WHERE at < ? ORDER BY at LIMIT ?',
    args: [before, limit],
  });
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => String(id));
  const raised = await db.client.execute({
    sql: `SELECT text FROM invalidations_texts WHERE parent_id IN (${marks(ids)})`,
    args: ids,
  });
  await db.client.batch(
    [
      ...raised.rows.map(({ text }) => ({
        sql: 'INSERT INTO generations (id, key, value) VALUES (?, ?, 1) ON CONFLICT (key) DO UPDATE SET value = value + 1',
        args: [randomUUID(), String(text)],
      })),
      { sql: `DELETE FROM invalidations_texts WHERE parent_id IN (${marks(ids)})`, args: ids },
      { sql: `DELETE FROM invalidations WHERE id IN (${marks(ids)})`, args: ids },
    ],
    'write',
  );
  return rows.length;
}
