import type { CollectionSlug, PayloadRequest } from 'payload';

import { mongoBulkWrite } from './bulk-write-mongo';
import { sqliteBulkWrite } from './bulk-write-sqlite';
import { engineOf } from './engine';

/** A whole document with its id, every field as the Local API would return it at depth 0. */
export type BulkDoc = { id: string } & Record<string, unknown>;

export type BulkWrite = {
  /** in the order in which they refer to each other */
  inserts: { collection: CollectionSlug; docs: readonly BulkDoc[] }[];
  /** new values of whole top-level fields */
  patches: { collection: CollectionSlug; docs: readonly BulkDoc[] }[];
};

export type BulkRequest = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/**
 * Writes many rows in few statements, all or nothing: in the transaction of `req` on MongoDB, in one batch that SQLite
 * commits at once. No hook, access rule or validation runs: the caller has checked everything. For collections without
 * versions, localised fields and blocks; anything else throws before the first write.
 */
export async function bulkWrite(req: BulkRequest, write: BulkWrite): Promise<void> {
  if ([...write.inserts, ...write.patches].every(({ docs }) => docs.length === 0)) return;
  const engine = engineOf(req.payload);
  if (engine.kind === 'mongodb') await mongoBulkWrite(engine.db, req, write);
  else await sqliteBulkWrite(engine.db, req.payload, write);
}
