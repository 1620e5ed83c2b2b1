import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

import { AUDIT_INDEXES } from './audit-indexes';
import { BRANCH_FIELDS, EDITION_LISTS, indexName, type EditionList } from './edition-query';

type Hook = NonNullable<
  NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']
>[number];

/**
 * Payload asks for the languages of a row by its id alone, but indexes them by (language, id): every row of a list then
 * reads the whole table of languages. 200 articles out of 1,100 took 760 ms, and 9 ms with this index.
 */
export const indexLocales: Hook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue;
    extendTable({
      table,
      extraConfig: (columns) => ({
        parent: index(`${name}_parent_id_idx`).on(columns._parentID as never),
      }),
    });
  }
  return schema;
};

/** "scope.l1" is the column `scope_l1`; "collectionSlug" stays as it is. */
const columnOf = (name: string): string => name.replace('.', '_');

/** The indexes of the audit log. */
export const indexAuditLog: Hook = ({ schema, extendTable }) => {
  const table = schema.tables.audit_log;
  if (!table) throw new Error('There is no table of the audit log.');
  extendTable({
    table,
    extraConfig: (columns) =>
      Object.fromEntries(
        AUDIT_INDEXES.map((names) => {
          const [first, ...rest] = names.map((name) => columns[columnOf(name)] as never);
          if ([first, ...rest].some((column) => column === undefined)) throw new Error(`The audit log lacks a column of ${names.join()}`);
          const name = `audit_log_${names.map(columnOf).join('_')}_idx`;
          return [name, index(name).on(first as never, ...rest)];
        }),
      ),
  });
  return schema;
}; // prettier-ignore

/** The pruner walks through versions by age, and asks for the newest and oldest of an item (as on MongoDB). */
export const indexVersions: Hook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!/^_[a-z_]+_v$/.test(name)) continue;
    extendTable({
      table,
      extraConfig: (columns) => ({
        age: index(`${name}_age_idx`).on(columns.updatedAt as never, columns.id as never),
        parentAge: index(`${name}_parent_age_idx`).on(
          columns.parent as never,
          columns.updatedAt as never,
        ),
      }),
    });
  }
  return schema;
};

const PART: Record<EditionList, ReturnType<typeof sql>> = {
  review: sql.raw("stage = 'in-review'"),
  confirm: sql.raw("stage = 'published' AND confirm_by > 0"),
  schedule: sql.raw("stage = 'scheduled'"),
};

/** Indexes over the few editions that wait (as in edition-rows-mongo.ts): a partial one per list and level. */
export const indexEditions: Hook = ({ schema, extendTable }) => {
  const table = schema.tables.editions;
  if (!table) return schema;
  const extraConfig: Parameters<typeof extendTable>[0]['extraConfig'] = (columns) =>
    Object.fromEntries(
      (Object.keys(EDITION_LISTS) as EditionList[]).flatMap((list) =>
        BRANCH_FIELDS.map((field) => {
          const own = columns[field === 'steward' ? field : `scope_${field}`];
          const order = [columns[EDITION_LISTS[list].by], columns.item];
          const keys = list === 'confirm' ? [own, columns.confirmedBy, ...order] : [own, ...order];
          const name = indexName(list, field);
          return [
            name,
            index(name)
              .on(...(keys as [never]))
              .where(PART[list]),
          ];
        }),
      ),
    ) as never;
  extendTable({ table, extraConfig });
  return schema;
};
