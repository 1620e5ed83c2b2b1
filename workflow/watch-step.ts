import type { Level } from '@/tenants/levels';
import { LEVELS } from '@/tenants/levels';

import type { Edition } from './edition';

/** What the worker does with an emergency whose time has come. */
export type WatchStep =
  | { step: 'close' }
  | { step: 'later'; watchAt: number }
  | { step: 'remind'; watchAt: number }
  /** to the units above `from`, the nearest first */
  | { step: 'raise'; from: string; above: { id: string; level: Level }[] };

export const RAISE_EVERY_MS = 24 * 3_600_000;

/**
 * Confirmed or replaced: nothing any more. Withdrawn: it may come back. Half its time gone: a reminder. All of it: the level
 * above those who were told so far.
 * @param lineage the item's unit and those above it, the root first
 */
export function watchStep(
  edition: Pick<Edition, 'stage' | 'confirmBy' | 'confirmedBy' | 'alertLevel'>,
  lineage: readonly { id: string; level: Level }[],
  now: number,
): WatchStep {
  if (edition.stage === 'ended' && !edition.confirmedBy)
    return { step: 'later', watchAt: now + RAISE_EVERY_MS };
  if (edition.stage !== 'published' || edition.confirmedBy || !edition.confirmBy)
    return { step: 'close' };
  if (now < edition.confirmBy) return { step: 'remind', watchAt: edition.confirmBy };
  const told = edition.alertLevel ?? LEVELS.length;
  const rank = ({ level }: { level: Level }) => LEVELS.indexOf(level) + 1;
  const above = lineage.filter((unit) => rank(unit) < told).reverse();
  const from = lineage.find((unit) => rank(unit) >= told) ?? lineage[lineage.length - 1];
  return { step: 'raise', from: from?.id ?? '', above };
}
