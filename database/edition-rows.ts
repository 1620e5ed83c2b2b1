import type { Payload } from 'payload';

import type { EditionQuery, StoredEdition } from './edition-query';
import { mongoEditionCount, mongoEditionRows } from './edition-rows-mongo';
import { sqliteEditionCount, sqliteEditionRows } from './edition-rows-sqlite';
import { engineOf } from './engine';

/** The first rows of a list of waiting editions after a position, by moment and item, from one range of one index. */
export async function editionRows(
  payload: Payload,
  query: EditionQuery,
  limit: number,
): Promise<StoredEdition[]> {
  const engine = engineOf(payload);
  return engine.kind === 'mongodb'
    ? mongoEditionRows(engine.db, query, limit)
    : sqliteEditionRows(engine.db, query, limit);
}

/** How many there are; counting stops at `limit`. */
export async function editionCount(
  payload: Payload,
  query: EditionQuery,
  limit: number,
): Promise<number> {
  const engine = engineOf(payload);
  return engine.kind === 'mongodb'
    ? mongoEditionCount(engine.db, query, limit)
    : sqliteEditionCount(engine.db, query, limit);
}
