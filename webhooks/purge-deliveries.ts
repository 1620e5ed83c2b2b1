import type { PayloadRequest } from 'payload';

import { DELIVERIES } from './row';

const KEPT_MS = 30 * 86_400_000;

/** Deliveries are a log for finding faults, kept for thirty days; what happened stands in the audit log. */
export async function purgeDeliveries(req: PayloadRequest, now: number): Promise<void> {
  await req.payload.db.deleteMany({
    collection: DELIVERIES, req,
    where: { and: [{ at: { less_than: now - KEPT_MS } }, { state: { not_equals: 'waiting' } }] },
  }); // prettier-ignore
}
