import { mayIn, type Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';

/** The units whose offers somebody decides: those with something below them, for only from there offers come. */
export function offerReceivers(actor: Actor, tree: UnitTree): string[] {
  const units = new Set(actor.memberships.flatMap(({ unit }) => tree.subtree(unit)));
  return [...units]
    .filter(({ id }) => tree.children(id).length > 0)
    .filter(({ id }) => mayIn(actor, 'syndication.send', id, tree.scope(id)))
    .map(({ id }) => id);
}
