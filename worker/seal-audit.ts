import type { PayloadRequest } from 'payload';

import { sealAudit } from '@/audit/seal';
import { writeCheckpoint } from '@/audit/write-checkpoint';

/** The checkpoint first: it attests what the beat before has committed, never what this one may have to take back. */
export async function sealAuditLog(req: PayloadRequest): Promise<void> {
  const now = Date.now();
  await writeCheckpoint(req.payload, now);
  await sealAudit(req, now);
}
