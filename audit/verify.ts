import type { Payload, PayloadRequest } from 'payload';

import { asSystem } from '@/tenants/access';
import { readTree } from '@/tenants/tree';

import type { Checkpoint } from './checkpoint';
import { AUDIT } from './record';
import { GENESIS, rowHash, type AuditRow } from './row';
import { placeFault } from './verify-place';
import { checkpointsBySeq, lateFault } from './verify-checkpoints';

export type AuditFault = {
  kind:
    | 'changed' | 'missing' | 'twice' | 'broken-link' | 'misplaced' | 'unsealed'
    | 'checkpoint-unreadable' | 'checkpoint-forged' | 'checkpoint-differs' | 'checkpoint-late';
  /** number in the chain, where there is one */
  seq: number | null;
  detail: string;
}; // prettier-ignore

export type VerifyInput = {
  /** the lines of the file of checkpoints, null for one that cannot be read */
  checkpoints: readonly (Checkpoint | null)[];
  secret: string;
  now: number;
};

const BATCH = 1000;
/** A row that waits longer for its seal than this is a fault: the sealer runs every three seconds. */
const LATE_MS = 60_000;

/**
 * Holds every row of the log against its hash, its neighbour, the tree of units and the checkpoints outside the database,
 * in batches by number. Reads only.
 * @returns each fault as it is found; none for a whole log
 */
export async function* verifyAudit(payload: Payload, input: VerifyInput): AsyncGenerator<AuditFault> {
  const { points, faults } = checkpointsBySeq(input.checkpoints, input.secret);
  yield* faults;
  const tree = await readTree({ payload, context: asSystem() } as unknown as PayloadRequest);
  let last: { seq: number; hash: string; at: number } = { seq: 0, hash: GENESIS, at: input.now };
  let walked = 0;
  for (;;) {
    const rows = await rowsAfter(payload, last.seq);
    for (const row of rows) {
      const seq = row.seq!;
      walked += 1;
      if (seq > last.seq + 1) yield { kind: 'missing', seq: last.seq + 1, detail: `no row has the numbers ${last.seq + 1} to ${seq - 1}` };
      if (rowHash(row, seq, row.prevHash ?? '') !== row.hash) yield { kind: 'changed', seq, detail: `row ${row.id} is not what was sealed` };
      if (seq === last.seq + 1 && row.prevHash !== last.hash) yield { kind: 'broken-link', seq, detail: `row ${row.id} does not follow the one before` };
      const misplaced = placeFault(tree, row);
      if (misplaced) yield { kind: 'misplaced', seq, detail: `row ${row.id}: ${misplaced}` };
      for (const point of points.get(seq) ?? [])
        if (point.head !== row.hash) yield { kind: 'checkpoint-differs', seq, detail: `the checkpoint of ${point.at} knows another row here` };
      points.delete(seq);
      last = { seq, hash: row.hash ?? '', at: Date.parse(row.at) };
    }
    if (rows.length < BATCH) break;
  }
  for (const [seq, [point]] of points)
    yield { kind: 'checkpoint-differs', seq, detail: `the checkpoint of ${point!.at} knows a row that is gone` };
  const { totalDocs } = await payload.db.count({ collection: AUDIT, where: { seq: { exists: true } } });
  if (totalDocs !== walked) yield { kind: 'twice', seq: null, detail: `${totalDocs - walked} rows have a number that others have, or none that counts` };
  yield* lateFault(input, last, LATE_MS);
  yield* unsealed(payload, input.now - LATE_MS);
} // prettier-ignore

async function rowsAfter(payload: Payload, seq: number): Promise<AuditRow[]> {
  const { docs } = await payload.db.find<AuditRow>({
    collection: AUDIT,
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit: BATCH,
    pagination: false,
  });
  return docs;
}

async function* unsealed(payload: Payload, before: number): AsyncGenerator<AuditFault> {
  const { docs } = await payload.db.find<AuditRow>({
    collection: AUDIT,
    where: {
      and: [{ seq: { exists: false } }, { at: { less_than: new Date(before).toISOString() } }],
    },
    sort: ['at', 'id'],
    limit: BATCH,
    pagination: false,
  });
  for (const row of docs)
    yield { kind: 'unsealed', seq: null, detail: `row ${row.id} of ${row.at} has no seal` };
}
