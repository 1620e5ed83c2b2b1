import type { PayloadRequest } from 'payload';

import type { WorkCase } from './case';
import { bringBack, endItem } from './end-item';
import { EMBARGO, EXPIRED } from './ending';
import type { Live } from './states';
import { shouldBe, type Term } from './term';

/**
 * Brings what visitors have in line with an item's term, in the transaction of `req`: holds it back, brings it back, or
 * ends it. Nothing where it is in line already, so that doing it twice changes nothing.
 * @returns what visitors have now
 */
export async function applyTerm(
  req: PayloadRequest,
  work: WorkCase,
  term: Term,
  by: { user: string | null; unit: string; reason: string | null; now: number },
): Promise<Live> {
  const { live } = work.at.state;
  const next = shouldBe(live, term, by.now);
  if (next === live) return live;
  if (next === 'live') await bringBack(req, work, by);
  else await endItem(req, work, { ...by, ending: next === 'held' ? EMBARGO : EXPIRED });
  return next;
}
