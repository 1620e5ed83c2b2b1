import type { PayloadRequest } from 'payload';

import { addMonths } from '@/reviews/months';
import { vietnamDay } from '@/tenants/day';

import { COUNTS, REASONS } from './row';

/** How long answers and reasons are kept; said on the public page about data. */
export const KEPT_MONTHS = 24;

const BATCH = 500;

/** Deletes what is past its months, a bounded step per run; for the worker. @returns how many rows went */
export async function purgeClarity(req: PayloadRequest, now: number): Promise<number> {
  const { payload } = req;
  const before = addMonths(vietnamDay(new Date(now)), -KEPT_MONTHS);
  let gone = 0;
  for (const collection of [COUNTS, REASONS] as const) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection, req, limit: BATCH, pagination: false, sort: 'day', select: { day: true },
      where: { day: { less_than: before } },
    });
    if (docs.length === 0) continue;
    await payload.db.deleteMany({ collection, req, where: { id: { in: docs.map(({ id }) => id) } } });
    gone += docs.length;
  }
  return gone;
} // prettier-ignore
