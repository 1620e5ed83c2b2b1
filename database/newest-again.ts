import type { PayloadRequest } from 'payload';

import { engineOf } from './engine';

/**
 * After a version that is no new text (a publication): on SQLite a save may have come between reading the text and storing
 * its version, and would then lie hidden below it. The saved text is the newest one again. On MongoDB one of the two
 * transactions fails instead.
 * @param mark the text that the version carries
 */
export async function newestAgain(
  req: PayloadRequest,
  collection: 'articles' | 'pages',
  id: string,
  mark: string,
): Promise<void> {
  const engine = engineOf(req.payload);
  if (engine.kind === 'mongodb') return;
  const table = `_${collection}_v`;
  const newest = `SELECT id FROM ${table} WHERE parent_id = ? AND version_revision_follows IS NOT NULL ORDER BY updated_at DESC LIMIT 1`;
  // Payload shows a draft only while it is younger than what is public.
  const young = (column: string): string =>
    `${column} = CASE WHEN id = (${newest}) THEN ? ELSE ${column} END`;
  const sql = `UPDATE ${table}
    SET latest = (id = (${newest})), ${young('version_updated_at')}, ${young('updated_at')}
    WHERE parent_id = ? AND EXISTS (SELECT 1 FROM ${table} WHERE version_revision_follows = ?)`;
  const now = new Date().toISOString();
  await engine.db.client.execute({ sql, args: [id, id, now, id, now, id, mark] });
}
