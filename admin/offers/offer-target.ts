import { unitChannel } from '@/tenants/channels';
import { mayIn } from '@/tenants/actor';
import { isClosed, type TreeUnit } from '@/tenants/unit-tree';
import type { SentPlacement } from '@/syndication/item-placements';

import type { Screen } from '../endpoints/answer';

type At = Pick<Screen, 'actor' | 'tree' | 'today'>;

/** Units on whose own channel the item stands, and for which this person may offer it; the lowest first. */
export function offerers({ actor, tree, today }: At, rows: readonly SentPlacement[]): TreeUnit[] {
  return [...tree.all()]
    .filter(({ id }) => rows.some(({ channel, state }) => channel === unitChannel(id) && state === 'live'))
    .filter((unit) => !isClosed(unit, today) && mayIn(actor, 'content.publish', unit.id, tree.scope(unit.id)))
    .sort((a, b) => tree.lineage(b.id).length - tree.lineage(a.id).length);
} // prettier-ignore

/**
 * Who offers the item to a unit: of those who may, the one nearest below it, so that it goes up from level to level in the
 * name of whoever accepted it last. Null where nobody below it may.
 */
export function offererFor({ tree }: At, from: readonly TreeUnit[], to: string): TreeUnit | null {
  const below = from.filter(({ id }) => tree.lineage(id).slice(0, -1).some((unit) => unit.id === to)); // prettier-ignore
  return below[below.length - 1] ?? null;
}

/** The units to which something may be offered: those above, the nearest first. */
export const targetsAbove = ({ tree, today }: At, from: readonly TreeUnit[]): TreeUnit[] => [
  ...new Set(from.flatMap(({ id }) => tree.lineage(id).slice(0, -1).reverse())),
].filter((unit) => !isClosed(unit, today)).sort((a, b) => tree.lineage(b.id).length - tree.lineage(a.id).length); // prettier-ignore
