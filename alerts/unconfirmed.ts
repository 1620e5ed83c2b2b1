import type { PayloadRequest } from 'payload';

import type { Actor } from '@/tenants/actor';
import { LEVELS, SCOPE_KEYS } from '@/tenants/levels';
import { can } from '@/tenants/roles';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Alert } from './alert';
import { alertOf, ALERTS } from './store';

const MOST = 200;

/**
 * Whether an unconfirmed alert is this person's to look after: those of his own units always, those below only once his
 * level, or one above, was asked; never his own words.
 */
export function asksHim(actor: Actor, alert: Pick<Alert, 'steward' | 'alertLevel' | 'textBy'>, tree: UnitTree): boolean {
  if (alert.textBy === actor.id) return false;
  const scope = tree.scope(alert.steward);
  return actor.memberships
    .filter(({ role }) => can(role, 'alert.issue'))
    .some(({ unit, level }) => unit === alert.steward || (scope[SCOPE_KEYS[level]] === unit && alert.alertLevel <= LEVELS.indexOf(level) + 1));
} // prettier-ignore

/**
 * Alerts that wait for this person's confirmation, those with the least time left first. Few are open at any time in a whole
 * province, so one index gives them all and the rest is a filter in memory.
 */
export async function unconfirmedFor(req: PayloadRequest, actor: Actor, tree: UnitTree): Promise<Alert[]> {
  if (!actor.memberships.some(({ role }) => can(role, 'alert.issue'))) return [];
  const { docs } = await req.payload.db.find<Alert>({
    collection: ALERTS, where: { confirm: { equals: 'open' } }, sort: 'confirmBy', limit: MOST, pagination: false, req,
  });
  return docs.map(alertOf).filter((alert) => asksHim(actor, alert, tree));
} // prettier-ignore
