import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, Payload } from 'payload';

import { engineOf } from './engine';
import type { Rescope } from './rescope';

type Stored = Rescope['units'][number];

/**
 * Every pair of a steward and a scope that stands on documents, versions or memberships: as many rows as there are units,
 * not documents, whatever the database holds.
 * @param collections with `steward` and `scope`
 */
export async function scopesInUse(
  payload: Payload,
  collections: readonly CollectionSlug[],
): Promise<{ collection: CollectionSlug; id: string; scope: Stored['scope'] }[]> {
  const engine = engineOf(payload);
  const read = engine.kind === 'mongodb' ? inMongo(engine.db) : inSqlite(engine.db);
  const found: { collection: CollectionSlug; id: string; scope: Stored['scope'] }[] = [];
  for (const collection of collections) {
    const rows = await read.documents(collection);
    if (payload.collections[collection].config.versions)
      rows.push(...(await read.versions(collection)));
    found.push(...rows.map((row) => ({ collection, ...row })));
  }
  found.push(
    ...(await read.memberships()).map((row) => ({ collection: 'users' as const, ...row })),
  );
  return found;
}

type Read = {
  documents: (collection: CollectionSlug) => Promise<Stored[]>;
  versions: (collection: CollectionSlug) => Promise<Stored[]>;
  memberships: () => Promise<Stored[]>;
};

const KEYS = ['l1', 'l2', 'l3', 'l4'] as const;

const stored = (id: unknown, values: readonly unknown[]): Stored => {
  const [l1 = null, l2 = null, l3 = null, l4 = null] = values.map((value) =>
    typeof value === 'string' ? value : null,
  );
  return { id: String(id), scope: { l1, l2, l3, l4 } };
};

function inMongo(db: MongooseAdapter): Read {
  type Source = NonNullable<(typeof db.collections)[string]>['collection'];
  const distinct = async (source: Source, unit: string, scope: string, before: object[] = []) => {
    const group = {
      unit: `$${unit}`,
      ...Object.fromEntries(KEYS.map((key) => [key, `$${scope}${key}`])),
    };
    const rows = await source
      .aggregate<{ _id: Record<string, unknown> }>([...before, { $group: { _id: group } }])
      .toArray();
    return rows
      .filter(({ _id }) => _id.unit)
      .map(({ _id }) => stored(_id.unit, KEYS.map((key) => _id[key]))); // prettier-ignore
  };
  return {
    documents: (slug) => distinct(db.collections[slug]!.collection, 'steward', 'scope.'),
    versions: (slug) =>
      distinct(db.versions[slug]!.collection, 'version.steward', 'version.scope.'),
    memberships: () =>
      distinct(db.collections.users!.collection, 'memberships.unit', 'memberships.', [
        { $unwind: '$memberships' },
      ]),
  };
}

function inSqlite(db: SQLiteAdapter): Read {
  const distinct = async (table: string, unit: string, scope: string) => {
    const columns = KEYS.map((key) => `${scope}${key}`).join(', ');
    const { rows } = await db.client.execute(
      `select distinct ${unit}, ${columns} from ${table} where ${unit} is not null`,
    );
    return rows.map((row) => stored(row[0], [row[1], row[2], row[3], row[4]]));
  };
  const tableOf = (slug: string) => slug.replaceAll('-', '_');
  return {
    documents: (slug) => distinct(tableOf(slug), 'steward_id', 'scope_'),
    versions: (slug) =>
      distinct(`_${tableOf(slug)}${db.versionsSuffix}`, 'version_steward_id', 'version_scope_'),
    memberships: () => distinct('users_memberships', 'unit_id', ''),
  };
}
