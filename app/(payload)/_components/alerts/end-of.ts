import { momentOf } from '../work/MomentField';
import type { Draft } from './draft';

/** Start and end as they would be issued now, milliseconds since 1970; the hours count from the start. */
export function endOf(
  { starts, hours }: Pick<Draft, 'starts' | 'hours'>,
  now: number,
): { from: number; until: number } {
  const asked = momentOf(starts);
  const from = Math.max(asked ? Date.parse(asked) : now, now);
  return { from, until: from + hours * 3_600_000 };
}
