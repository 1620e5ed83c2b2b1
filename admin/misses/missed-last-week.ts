import type { SelectedUnit } from '../selected-unit';
import { listMisses } from './misses-data';
import { keptWeeks } from './weeks';

/** How many things the lists of last week have, and its Monday. */
export type MissedLastWeek = { searches: number; addresses: number; week: string };

/** What the first screen says of last week, of the chosen unit alone: nothing to those who keep no redirects for it. */
export async function missedLastWeek(
  at: Parameters<typeof listMisses>[0],
  selected: SelectedUnit,
): Promise<MissedLastWeek> {
  const week = keptWeeks(at.now)[1]!;
  const own = { ...selected, below: false };
  const [searches, addresses] = await Promise.all([
    listMisses(at, own, { kind: 'search', week }),
    listMisses(at, own, { kind: 'address', week }),
  ]);
  return { searches: searches.length, addresses: addresses.length, week };
}
