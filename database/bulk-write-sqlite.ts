import { randomUUID } from 'node:crypto';

import { and, eq } from '@payloadcms/db-sqlite/drizzle';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

import { bulkFields, refuseUnknown, type BulkField } from './bulk-fields';
import type { BulkDoc, BulkWrite } from './bulk-write';

type Row = Record<string, unknown>;
type Table = SQLiteAdapter['tables'][string];
type Query = { toSQL: () => { sql: string; params: unknown[] } };
type Statement = Parameters<SQLiteAdapter['client']['batch']>[0][number];

/** SQLite takes 32766 variables in a statement; the widest of our tables has some forty columns. */
const ROWS_PER_STATEMENT = 400;

const statement = (query: Query): Statement => {
  const { sql, params } = query.toSQL();
  return { sql, args: params as (string | number | null)[] };
};

/** The parts of one document: its own row, rows of its arrays, rows of its relations with several values. */
type Parts = { row: Row; arrays: Map<string, Row[]>; relations: Map<string, Row[]> };

function split(fields: readonly BulkField[], doc: Row, id: string, prefix = ''): Parts {
  const parts: Parts = { row: {}, arrays: new Map(), relations: new Map() };
  for (const field of fields) {
    const value = doc[field.name];
    if (value === undefined) continue;
    const key = `${prefix}${field.name}`;
    if (field.kind === 'scalar' || field.kind === 'one') parts.row[key] = value;
    else if (field.kind === 'group') {
      const inner = split(field.fields, value as Row, id, `${key}_`);
      Object.assign(parts.row, inner.row);
    } else if (field.kind === 'array') {
      const rows = (value as Row[]).map((row, index): Row => ({
        ...split(field.fields, row, id).row, id: row.id ?? randomUUID(), _parentID: id, _order: index + 1,
      }));
      parts.arrays.set(field.name, rows);
    } else {
      const rows = (value as string[]).map((other, index): Row => ({
        order: index + 1, parent: id, path: field.name, [`${field.relationTo}ID`]: other,
      }));
      parts.relations.set(field.name, rows);
    }
  }
  return parts;
} // prettier-ignore

/** Every statement in one batch: libsql runs it synchronously between BEGIN and COMMIT, so nobody sees a half of it. */
export async function sqliteBulkWrite(db: SQLiteAdapter, payload: Payload, write: BulkWrite): Promise<void> {
  const own: Statement[] = [];
  const dependent: Statement[] = [];
  const now = new Date().toISOString();
  const table = (name: string): Table => {
    // Payload names tables in snake case.
    const found = db.tables[name.replaceAll('-', '_')];
    if (!found) throw new Error(`bulk write: no table ${name}`);
    return found;
  };
  const insert = (into: Statement[], name: string, rows: readonly Row[]) => {
    for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
      into.push(statement(db.drizzle.insert(table(name)).values(rows.slice(at, at + ROWS_PER_STATEMENT) as never[])));
    }
  };
  const insertParts = (name: string, all: readonly Parts[]) => {
    const arrays = new Map<string, Row[]>();
    for (const parts of all) for (const [field, rows] of parts.arrays) arrays.set(field, [...(arrays.get(field) ?? []), ...rows]);
    for (const [field, rows] of arrays) if (rows.length > 0) insert(dependent, `${name}_${field}`, rows);
    const relations = all.flatMap((parts) => [...parts.relations.values()].flat());
    if (relations.length > 0) insert(dependent, `${name}${db.relationshipsSuffix}`, relations);
  };
  const each = (collection: keyof Payload['collections'], docs: readonly BulkDoc[]) => {
    const fields = bulkFields(payload, collection as never);
    return docs.map((doc) => {
      refuseUnknown(fields, doc);
      return { id: doc.id, parts: split(fields, doc, doc.id) };
    });
  };

  for (const { collection, docs } of write.inserts) {
    const all = each(collection, docs);
    insert(own, collection, all.map(({ id, parts }) => ({ ...parts.row, id, createdAt: now, updatedAt: now })));
    insertParts(collection, all.map(({ parts }) => parts));
  }
  for (const { collection, docs } of write.patches) {
    const all = each(collection, docs);
    const main = table(collection);
    for (const { id, parts } of all) {
      own.push(statement(db.drizzle.update(main).set({ ...parts.row, updatedAt: now } as never).where(eq(main.id!, id))));
      for (const field of parts.arrays.keys()) {
        const rows = table(`${collection}_${field}`);
        dependent.push(statement(db.drizzle.delete(rows).where(eq(rows._parentID!, id))));
      }
      for (const field of parts.relations.keys()) {
        const rows = table(`${collection}${db.relationshipsSuffix}`);
        dependent.push(statement(db.drizzle.delete(rows).where(and(eq(rows.parent!, id), eq(rows.path!, field)))));
      }
    }
    insertParts(collection, all.map(({ parts }) => parts));
  }
  await db.client.batch([...own, ...dependent], 'write');
} // prettier-ignore
