import { KEPT_WEEKS } from '@/misses/row';
import { addDays } from '@/reviews/months';
import { weekOf } from '@/syndication/week';

/** The weeks that are kept, by their Mondays, the running one first. */
export function keptWeeks(now: number): string[] {
  const running = weekOf(now);
  return Array.from({ length: KEPT_WEEKS }, (_, back) => addDays(running, -7 * back));
}
