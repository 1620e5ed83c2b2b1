import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongo } from 'mongoose';

import {
  BRANCH_FIELDS,
  EDITION_LISTS,
  indexName,
  LEVEL_FIELDS,
  type EditionList,
  type EditionQuery,
  type StoredEdition,
} from './edition-query';

type Filter = Record<string, unknown>;

const pathOf = (field: string): string => (field === 'steward' ? field : `scope.${field}`);

const idOf = (id: string): unknown => (mongo.ObjectId.isValid(id) ? new mongo.ObjectId(id) : id);

/** The filter that stands in the index itself, so that only waiting editions are in it. */
const partOf = (list: EditionList): Filter => ({
  stage: EDITION_LISTS[list].stage,
  ...(list === 'confirm' ? { confirmBy: { $gt: 0 } } : {}),
});

/** Indexes over the few editions that wait, not over all that ever were: a partial one per list and level. */
export async function createEditionIndexes(db: MongooseAdapter): Promise<void> {
  const editions = db.connection.collection('editions');
  for (const list of Object.keys(EDITION_LISTS) as EditionList[]) {
    const { by, person } = EDITION_LISTS[list];
    for (const field of BRANCH_FIELDS) {
      const key = {
        [pathOf(field)]: 1 as const,
        ...(list === 'confirm' ? { confirmedBy: 1 as const } : {}),
        [by]: 1 as const, item: 1 as const, [person]: 1 as const, kind: 1 as const,
      }; // prettier-ignore
      await editions.createIndex(key, { name: indexName(list, field), partialFilterExpression: partOf(list) }); // prettier-ignore
    }
  }
}

/** Exported for the explain test. */
export function mongoEditionFilter(query: EditionQuery): Filter {
  const { list, branch, notOf, kind, level, words = [], from, until, after } = query;
  const { by, person } = EDITION_LISTS[list];
  const lower = Math.max(from ?? Number.NEGATIVE_INFINITY, after?.at ?? Number.NEGATIVE_INFINITY);
  const range = {
    ...(Number.isFinite(lower) ? { $gte: lower } : list === 'confirm' ? { $gt: 0 } : {}),
    ...(until === undefined ? {} : { $lt: until }),
  };
  const and: Filter[] = [
    // An emergency below is looked after below until it is raised to this level (workflow/alert.ts).
    ...(list === 'confirm' && branch.field !== 'steward'
      ? [{ $or: [{ steward: idOf(branch.unit) }, { alertLevel: { $lte: Number(branch.field.slice(1)) } }] }]
      : []),
    ...words.map((word) => ({ searchText: { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } })),
    ...(level
      ? [{ [pathOf(LEVEL_FIELDS[level].filled)]: { $ne: null }, ...Object.fromEntries(LEVEL_FIELDS[level].empty.map((name) => [pathOf(name), null])) }]
      : []),
  ]; // prettier-ignore
  return {
    ...partOf(list),
    [pathOf(branch.field)]: branch.field === 'steward' ? idOf(branch.unit) : branch.unit,
    ...(list === 'confirm' ? { confirmedBy: null } : {}),
    ...(Object.keys(range).length > 0 ? { [by]: range } : {}),
    ...(notOf ? { [person]: { $ne: notOf } } : {}),
    ...(kind ? { kind } : {}),
    ...(and.length > 0 ? { $and: and } : {}),
    // A test on the index's own keys, so that its range stays one (as in feed-rows-mongo.ts).
    ...(after ? { $nor: [{ [by]: after.at, item: { $lte: after.item } }] } : {}),
  };
}

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

export async function mongoEditionRows(
  db: MongooseAdapter,
  query: EditionQuery,
  limit: number,
): Promise<StoredEdition[]> {
  const { by, person } = EDITION_LISTS[query.list];
  const projection = { itemType: 1, item: 1, title: 1, kind: 1, steward: 1, failure: 1, writers: 1, [by]: 1, [person]: 1 }; // prettier-ignore
  const rows = await db.collections
    .editions!.collection.find(mongoEditionFilter(query), { hint: indexName(query.list, query.branch.field), projection })
    .sort({ [by]: 1, item: 1 })
    .limit(limit)
    .toArray(); // prettier-ignore
  return rows.map((row) => ({
    id: String(row._id), itemType: row.itemType as StoredEdition['itemType'], item: String(row.item), title: String(row.title ?? ''),
    kind: String(row.kind ?? ''), steward: String(row.steward), at: Number(row[by]), person: text(row[person]), failure: text(row.failure), writers: row.writers,
  })); // prettier-ignore
}

export const mongoEditionCount = (
  db: MongooseAdapter,
  query: EditionQuery,
  limit: number,
): Promise<number> =>
  db.collections.editions!.collection.countDocuments(mongoEditionFilter(query), {
    hint: indexName(query.list, query.branch.field),
    limit,
  });
