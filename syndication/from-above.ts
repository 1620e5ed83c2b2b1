import { feedKeys, localChannel, treeChannel, unitChannel, type Channel } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

/** The channels by which a unit receives what others send to it, the most decisive first. */
export function keysFromAbove(tree: UnitTree, unit: string): Channel[] {
  const own = [localChannel(unit), unitChannel(unit), treeChannel(unit)];
  return feedKeys(tree.lineage(unit), tree.groupsOf(unit)).filter((key) => !own.includes(key));
}
