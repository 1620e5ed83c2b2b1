import { readSubscriptions } from '@/syndication/read-subscriptions';
import { simulateSubscription, type Simulation } from '@/syndication/simulate-subscription';
import type { SubscriptionMode } from '@/syndication/subscription';
import type { TreeUnit } from '@/tenants/unit-tree';

import { namesOf } from '../difference/names';
import type { Screen } from '../endpoints/answer';
import { sectionsFor, type Named } from '../sendings/sections-for';
import { nameOf } from '../unit-view';

/** A subscription as its screen lists it. */
export type SubscriptionView = {
  id: string;
  source: Named;
  below: boolean;
  section: Named | null;
  mode: SubscriptionMode;
  active: boolean;
  /** milliseconds since 1970; 0 where it was never switched on */
  since: number;
};

/** What the screen of a simulation shows: the newest with the names of who wrote them. */
export type SimulationView = Omit<Simulation, 'newest'> & {
  newest: { item: string; title: string; origin: string; date: number }[];
};

const unitName = ({ tree, language }: Screen, id: string): string => {
  const found = tree.get(id);
  return found ? nameOf(found, language) : '';
};

/** The subscriptions of a unit, the oldest first. */
export async function subscriptionsOf(at: Screen, unit: TreeUnit): Promise<SubscriptionView[]> {
  const rows = await readSubscriptions(at.req, unit.id);
  const names = await namesOf(at.req, 'sections', rows.map(({ section }) => section ?? ''), 'name', at.language);
  return rows.map(({ id, source, below, section, mode, active, since }) => ({
    id, below, mode, active, since, source: { id: source, name: unitName(at, source) },
    section: section ? { id: section, name: names.get(section) ?? '' } : null,
  }));
} // prettier-ignore

/** The topics in which a source writes: those of its own part of the tree. */
export const topicsOf = (at: Screen, source: TreeUnit): Promise<Named[]> =>
  sectionsFor(at, source.id);

/** What a subscription would have brought, told to the person who is about to switch it on. */
export async function simulationOf(
  at: Screen,
  order: { unit: string; source: string; below: boolean; section: string | null },
): Promise<SimulationView> {
  const { newest, ...figures } = await simulateSubscription(at.req, at.tree, order);
  return {
    ...figures,
    newest: newest.map((row) => ({ ...row, origin: unitName(at, row.origin) })),
  };
}
