import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { eq } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';

import type { Rescope } from './rescope';

type Statement = Parameters<SQLiteAdapter['client']['batch']>[0][number];
type Value = string | null;

/** One UPDATE per unit on each table, its versions and the memberships of people, all in one batch. */
export async function sqliteRescope(
  db: SQLiteAdapter,
  payload: Payload,
  { collections, units }: Rescope,
): Promise<void> {
  const statements: Statement[] = [];
  const update = (name: string, owner: string, id: string, values: Record<string, Value>) => {
    const table = db.tables[name];
    if (!table) throw new Error(`rescope: no table ${name}`);
    const { sql, params } = db.drizzle.update(table).set(values as never).where(eq(table[owner]!, id)).toSQL(); // prettier-ignore
    statements.push({ sql, args: params as Value[] });
  };
  const prefixed = (prefix: string, scope: Record<string, Value>) =>
    Object.fromEntries(Object.entries(scope).map(([key, value]) => [`${prefix}${key}`, value]));
  for (const { id, scope } of units) {
    for (const slug of collections) {
      const name = slug.replaceAll('-', '_');
      update(name, 'steward', id, prefixed('scope_', scope));
      if (!payload.collections[slug].config.versions) continue;
      update(
        `_${name}${db.versionsSuffix}`,
        'version_steward',
        id,
        prefixed('version_scope_', scope),
      );
    }
    update('users_memberships', 'unit', id, scope);
  }
  await db.client.batch(statements, 'write');
}
