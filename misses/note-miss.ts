import type { Payload } from 'payload';

import { weekOf } from '@/syndication/week';

import { missDoor, missOnce } from './doors';
import { addPending, flushLater } from './pending';
import type { Miss } from './row';

/**
 * Somebody did not find something. Counted in memory and written later, so that nobody waits for it; of the visitor nothing is
 * kept.
 * @param miss what `countableQuery` or `countableAddress` let through
 */
export async function noteMiss(
  payload: Payload,
  headers: Headers,
  miss: Miss,
  now = Date.now(),
): Promise<void> {
  if (!missOnce.first(headers, `${miss.unit}\n${miss.kind}\n${miss.text}`, now)) return;
  if ((await missDoor.pass(headers)) !== null) return;
  addPending({ ...miss, week: weekOf(now) });
  flushLater(payload);
}
