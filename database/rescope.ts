import type { CollectionSlug, PayloadRequest } from 'payload';

import { engineOf } from './engine';
import { mongoRescope } from './rescope-mongo';
import { sqliteRescope } from './rescope-sqlite';

/** New scope of some units, for every row whose steward they are. */
export type Rescope = {
  /** collections with `steward` and `scope`, with or without versions */
  collections: readonly CollectionSlug[];
  units: readonly {
    id: string;
    scope: { l1: string | null; l2: string | null; l3: string | null; l4: string | null };
  }[];
};

/**
 * Rewrites the derived scope of documents, of their versions, and of memberships, in a few statements per unit and none
 * per document. In the transaction of `req` on MongoDB, in one batch on SQLite; running it twice changes nothing.
 */
export async function rescope(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  change: Rescope,
): Promise<void> {
  if (change.units.length === 0) return;
  const engine = engineOf(req.payload);
  if (engine.kind === 'mongodb') await mongoRescope(engine.db, req, change);
  else await sqliteRescope(engine.db, req.payload, change);
}
