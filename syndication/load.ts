import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { coveredBy } from './coverage';
import type { Sending } from './sending';

/** What a receiver has received in a week. */
export type Load = {
  unit: TreeUnit;
  /** items from above in that week */
  received: number;
  limit: number;
  /** whether one more from this sender would be too many */
  full: boolean;
};

type About = {
  tree: UnitTree;
  /** YYYY-MM-DD */
  today: string;
  /** the item about to be sent: sending it again is nothing new */
  item: string;
  from: string;
  limitOf: (unit: string) => number;
};

/**
 * The load of some receivers. What shows only once it is taken counts for nobody. A sender is held back by what came from
 * itself and from above it, not from below it: nobody closes the way to those above him.
 * @param sendings of one week (`weekSendings`)
 * @returns the fullest first
 */
export function loadsOf(
  receivers: readonly TreeUnit[],
  sendings: readonly Sending[],
  { tree, today, item, from, limitOf }: About,
): Load[] {
  const above = new Set(tree.lineage(from).map(({ id }) => id));
  const all = new Map<string, Set<string>>();
  const counted = new Map<string, Set<string>>();
  const covered = new Map<string, TreeUnit[]>();
  const unitsOf = (channel: string): TreeUnit[] => {
    const known = covered.get(channel) ?? coveredBy(tree, channel, today);
    covered.set(channel, known);
    return known;
  };
  const add = (to: Map<string, Set<string>>, unit: string, one: string) =>
    to.set(unit, (to.get(unit) ?? new Set()).add(one));
  for (const sending of sendings.filter(({ strength }) => strength !== 'reference')) {
    for (const channel of sending.channels) {
      for (const { id } of unitsOf(channel)) {
        if (id === sending.steward) continue;
        add(all, id, sending.item);
        if (above.has(sending.steward)) add(counted, id, sending.item);
      }
    }
  }
  return receivers
    .map((unit): Load => {
      const limit = limitOf(unit.id);
      const known = counted.get(unit.id);
      const after = (known?.size ?? 0) + (known?.has(item) ? 0 : 1);
      return { unit, received: all.get(unit.id)?.size ?? 0, limit, full: after > limit };
    })
    .sort((a, b) => Number(b.full) - Number(a.full) || b.received - a.received);
}
