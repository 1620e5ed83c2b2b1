import type { Payload, PayloadRequest } from 'payload';

import { newIdOfDay } from '@/database/new-id';
import { addDays } from '@/reviews/months';
import { vietnamDay } from '@/tenants/day';

import { ownerOf } from './owner-of';
import { COUNTS, STANDINGS, WINDOW_DAYS, type CountRow, type Figures } from './row';
import { rankOf } from './wilson';

/** Rows of a window: a day has one for each language. */
const MOST_ROWS = 2 * (WINDOW_DAYS + 1);

export const standingKey = ({ item, site }: Figures): string => `${item.id}:${site}`;

const sum = (rows: readonly CountRow[], field: 'clear' | 'unclear'): number =>
  rows.reduce((total, row) => total + row[field], 0);

/**
 * Brings what the list of unclear pages reads in line with the counters of the last days. Derived, so it may run at any time;
 * the worker comes back on the day when it changes by itself, and the day after the last answer in any case.
 * @param req of the worker's transaction; none for a visitor's answer
 */
export async function recount(
  payload: Payload,
  of: Figures,
  now: number,
  req?: PayloadRequest,
): Promise<void> {
  const within = req ? { req } : {};
  const today = vietnamDay(new Date(now));
  const key = standingKey(of);
  const { docs } = await payload.db.find<CountRow>({
    collection: COUNTS, limit: MOST_ROWS, pagination: false, sort: 'day', ...within,
    where: { and: [{ item: { equals: of.item.id } }, { site: { equals: of.site } }, { day: { greater_than_equal: addDays(today, 1 - WINDOW_DAYS) } }] },
  });
  const known = await payload.db.findOne<{ id: string }>({ collection: STANDINGS, where: { key: { equals: key } }, select: { key: true }, ...within });
  const [oldest] = docs;
  if (!oldest) {
    if (known) await payload.db.deleteOne({ collection: STANDINGS, where: { id: { equals: known.id } }, returning: false, ...within });
    return;
  }
  const figures = { clear: sum(docs, 'clear'), unclear: sum(docs, 'unclear') };
  const recountOn = docs.at(-1)?.day === today ? addDays(today, 1) : addDays(oldest.day, WINDOW_DAYS);
  const data = {
    key, itemType: of.item.type, item: of.item.id, site: of.site, total: of.site === '', ...figures, rank: rankOf(figures, key),
    recountOn, ...(await ownerOf(payload, of)),
  };
  if (known) await payload.db.updateOne({ collection: STANDINGS, id: known.id, data, returning: false, ...within });
  else await payload.db.create({ collection: STANDINGS, customID: newIdOfDay(payload, today), data, returning: false, ...within });
} // prettier-ignore
