import type { PayloadRequest } from 'payload';

import { AUDIT } from './record';
import { GENESIS, type AuditRow } from './row';

/** The last sealed row: how many there are, and its hash. */
export type Head = { count: number; hash: string };

type Req = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

/** Where the chain ends, as the transaction of `req` sees it. */
export async function readHead(req: Req): Promise<Head> {
  const { docs } = await req.payload.db.find<AuditRow>({
    collection: AUDIT,
    where: { seq: { greater_than: 0 } },
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  });
  const [last] = docs;
  return last ? { count: last.seq ?? 0, hash: last.hash ?? '' } : { count: 0, hash: GENESIS };
}
