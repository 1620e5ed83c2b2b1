import type { PayloadRequest, Where } from 'payload';

import { SCOPE_KEYS } from '@/tenants/levels';
import type { UnitTree } from '@/tenants/unit-tree';

import { sendingOf, type Sending } from './sending';

const MOST = 20_000;

async function find(req: PayloadRequest, unit: Where, week: string): Promise<Sending[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'sendings', req, limit: MOST, pagination: false,
    where: { and: [unit, { kind: { equals: 'down' } }, { week: { equals: week } }] },
  });
  return docs.map(sendingOf).filter(({ state }) => state !== 'cancelled');
} // prettier-ignore

/**
 * What arrives in a week anywhere in a unit's part of the tree: sent by the unit, from above it or from below it. Two
 * queries over an index, as many rows as acts of sending, not as receivers.
 */
export async function weekSendings(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  week: string,
): Promise<Sending[]> {
  const self = tree.get(unit);
  if (!self) return [];
  const above = tree.lineage(unit).slice(0, -1);
  const fromAbove = above.length > 0 ? await find(req, { steward: { in: above.map(({ id }) => id) } }, week) : [];
  const within = await find(req, { [`scope.${SCOPE_KEYS[self.level]}`]: { equals: unit } }, week);
  return [...fromAbove, ...within];
} // prettier-ignore

/** How many of some kind a unit has made in a week. */
export async function countActs(
  req: PayloadRequest,
  unit: string,
  week: string,
  what: 'mandatory' | 'offers',
): Promise<number> {
  const kind: Where[] =
    what === 'offers'
      ? [{ kind: { equals: 'offer' } }]
      : [{ kind: { equals: 'down' } }, { strength: { equals: 'mandatory' } }];
  const { totalDocs } = await req.payload.db.count({
    collection: 'sendings', req,
    where: { and: [{ steward: { equals: unit } }, ...kind, { week: { equals: week } }, { state: { not_equals: 'cancelled' } }] },
  }); // prettier-ignore
  return totalDocs;
}
