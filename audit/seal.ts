import type { PayloadRequest } from 'payload';

import { sealRows, type Seal } from '@/database/seal-rows';

import { readHead } from './head';
import { AUDIT } from './record';
import { rowHash, type AuditRow } from './row';

const BATCH = 500;
/** At most so many batches in one transaction; what is left waits for the next beat. */
const BATCHES = 10;
/** Younger rows wait: those of one moment are then sealed in their order. */
const REST_MS = 1000;

/**
 * Numbers the rows that have no seal yet, oldest first, and chains each to the one before. A row whose transaction commits
 * late gets a later number: the chain follows the commits, `at` says when it happened.
 * In the transaction of `req` on MongoDB. Only the sealer holds the end of the chain: written in the transactions of the
 * rows, it made most of those conflict.
 * @returns how many rows were sealed
 * @throws on MongoDB where another sealer was quicker
 */
export async function sealAudit(req: PayloadRequest, now: number): Promise<number> {
  let { count, hash } = await readHead(req);
  let sealed = 0;
  for (let n = 0; n < BATCHES; n += 1) {
    const { docs } = await req.payload.db.find<AuditRow>({
      collection: AUDIT,
      where: {
        and: [
          { seq: { exists: false } },
          { at: { less_than_equal: new Date(now - REST_MS).toISOString() } },
        ],
      },
      sort: ['at', 'id'],
      limit: BATCH,
      pagination: false,
      req,
    });
    const seals = docs.map((row): Seal => {
      const prevHash = hash;
      count += 1;
      hash = rowHash(row, count, prevHash);
      return { id: String(row.id), seq: count, prevHash, hash };
    });
    const written = await sealRows(req, seals);
    sealed += written;
    if (written < BATCH) break;
  }
  return sealed;
}
