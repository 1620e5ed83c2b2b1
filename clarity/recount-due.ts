import type { PayloadRequest } from 'payload';

import { vietnamDay } from '@/tenants/day';

import { recount } from './recount';
import { STANDINGS, type StandingRow } from './row';

const BATCH = 100;

/** Counts those standings again whose window has moved on, a bounded step per run; for the worker. */
export async function recountDue(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const { docs } = await payload.db.find<StandingRow>({
    collection: STANDINGS, req, limit: BATCH, pagination: false, sort: 'recountOn',
    where: { recountOn: { less_than_equal: vietnamDay(new Date(now)) } },
  }); // prettier-ignore
  for (const row of docs) {
    const [steward, origin] = [String(row.steward), String(row.origin)];
    const item = { type: row.itemType, id: row.item, steward, origin };
    await recount(payload, { item, site: row.site }, now, req);
  }
  return docs.length;
}
