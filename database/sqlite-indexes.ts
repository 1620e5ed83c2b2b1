import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

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
