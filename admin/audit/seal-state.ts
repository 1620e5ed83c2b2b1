import type { Payload } from 'payload';

import { readLastCheckpoint } from '@/audit/checkpoint-file';
import { AUDIT } from '@/audit/record';
import type { AuditRow } from '@/audit/row';
import { env } from '@/security/env';

/** How far the log is sealed, and attested outside the database. */
export type SealState = {
  sealed: { seq: number; at: string } | null;
  /** null where the file lies on the machine of the worker, or there is none yet */
  checkpoint: { count: number; at: string } | null;
};

/** The end of the chain and the last checkpoint: one row, and the last line of a file. */
export async function sealState(payload: Payload): Promise<SealState> {
  const { docs } = await payload.db.find<AuditRow>({
    collection: AUDIT, where: { seq: { greater_than: 0 } }, sort: '-seq', limit: 1, pagination: false, select: { seq: true, at: true },
  }); // prettier-ignore
  const [last] = docs;
  const point = await readLastCheckpoint(env().auditDir).catch(() => null);
  return {
    sealed: last?.seq ? { seq: last.seq, at: new Date(last.at).toISOString() } : null,
    checkpoint: point && { count: point.count, at: point.at },
  };
}
