import type { UnitTree } from '@/tenants/unit-tree';

export const SUBSCRIPTION_MODES = ['automatic', 'inbox'] as const;
export type SubscriptionMode = (typeof SUBSCRIPTION_MODES)[number];

/** That a unit follows another one: what it writes is taken at once, or lies in the inbox. */
export type Subscription = {
  id: string;
  /** the unit that follows */
  unit: string;
  source: string;
  /** everything below the source as well */
  below: boolean;
  /** only this topic; null: every one */
  section: string | null;
  mode: SubscriptionMode;
  active: boolean;
  /** when it was switched on, milliseconds since 1970; what was published before is not taken */
  since: number;
};

/** What of an item decides whether it is taken. `publishedAt`: milliseconds since 1970. */
export type Followed = { origin: string; section: string | null; publishedAt: number };

/**
 * Whether a subscription takes an item. Only the unit that WROTE it counts, never one that shows it: what a source took or
 * received is not its own, and what the follower wrote never comes back. So nothing is passed on, and units that follow
 * each other, in a ring of any length, cannot make a loop.
 */
export function matches(subscription: Subscription, item: Followed, tree: UnitTree): boolean {
  const { unit, source, below, section, active, since } = subscription;
  if (!active || item.origin === unit || item.publishedAt < since) return false;
  if (section !== null && item.section !== section) return false;
  if (item.origin === source) return true;
  return below && tree.lineage(item.origin).some(({ id }) => id === source);
}

/** Subscriptions by their source: an item asks those of its own lineage only. */
export function bySource(all: readonly Subscription[]): ReadonlyMap<string, Subscription[]> {
  const found = new Map<string, Subscription[]>();
  for (const one of all) found.set(one.source, [...(found.get(one.source) ?? []), one]);
  return found;
}

/** One subscription for each unit that takes an item: where several do, one that takes it at once. */
export function takersOf(
  index: ReadonlyMap<string, readonly Subscription[]>,
  item: Followed,
  tree: UnitTree,
): Subscription[] {
  const takers = new Map<string, Subscription>();
  for (const { id } of tree.lineage(item.origin)) {
    for (const one of index.get(id) ?? []) {
      if (!matches(one, item, tree)) continue;
      if (!takers.has(one.unit) || one.mode === 'automatic') takers.set(one.unit, one);
    }
  }
  return [...takers.values()];
}
