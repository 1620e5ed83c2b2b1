import type { BaseFilter, PayloadRequest, Where } from 'payload';

import { SCOPE_KEYS } from '@/tenants/levels';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { selectedUnit, type SelectedUnit } from './selected-unit';

const chosen = async (req: PayloadRequest): Promise<SelectedUnit | null> =>
  selectedUnit(requestActor(req), await getTree(req.payload), req.headers?.get('cookie'));

/** Lists of content show the chosen unit, and what is below it when asked for. A filter, not a right: access decides first. */
export const ofChosenUnit: BaseFilter = async ({ req }): Promise<Where | null> => {
  const selected = await chosen(req);
  if (!selected) return null;
  const { unit, below } = selected;
  return below
    ? { [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } }
    : { steward: { equals: unit.id } };
};

/** Redirects and best bets: those that the chosen unit keeps, and those of its site, which another unit keeps once it is closed. */
export const ofChosenUnitOrItsSite: BaseFilter = async (args): Promise<Where | null> => {
  const own = await ofChosenUnit(args);
  const selected = await chosen(args.req);
  return own && selected ? { or: [own, { origin: { equals: selected.unit.id } }] } : own;
};

/** Pictures and files: those of the chosen unit, and those that the units above it share (at most three ids). */
export const ofChosenUnitOrAbove: BaseFilter = async (args): Promise<Where | null> => {
  const own = await ofChosenUnit(args);
  const selected = await chosen(args.req);
  if (!own || !selected) return null;
  const tree = await getTree(args.req.payload);
  const above = tree
    .lineage(selected.unit.id)
    .slice(0, -1)
    .map(({ id }) => id);
  return above.length > 0 ? { or: [own, { steward: { in: above } }] } : own;
};

/** Lists of settings and people always show the chosen unit with everything below it: there is one row per unit. */
export const belowChosenUnit =
  (prefix: 'scope' | 'memberships'): BaseFilter =>
  async ({ req }): Promise<Where | null> => {
    const selected = await chosen(req);
    if (!selected) return null;
    return { [`${prefix}.${SCOPE_KEYS[selected.unit.level]}`]: { equals: selected.unit.id } };
  };
