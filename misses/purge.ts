import type { PayloadRequest, Where } from 'payload';

import { addDays } from '@/reviews/months';
import { weekOf } from '@/syndication/week';

import { ENOUGH, KEPT_WEEKS, MISSES } from './row';

const BATCH = 500;

/**
 * Deletes weeks past their time, and of weeks that are over what too few looked for to be shown; a bounded step per run, for
 * the worker.
 * @returns how many rows went
 */
export async function purgeMisses(req: PayloadRequest, now: number): Promise<number> {
  const week = weekOf(now);
  const past: Where[] = [
    { week: { less_than_equal: addDays(week, -7 * KEPT_WEEKS) } },
    { and: [{ week: { less_than: week } }, { count: { less_than: ENOUGH } }] },
  ];
  let gone = 0;
  for (const where of past) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: MISSES, req, limit: BATCH, pagination: false, sort: 'week', select: { week: true }, where,
    }); // prettier-ignore
    if (docs.length === 0) continue;
    const ids = docs.map(({ id }) => id);
    await req.payload.db.deleteMany({ collection: MISSES, req, where: { id: { in: ids } } });
    gone += docs.length;
  }
  return gone;
}
