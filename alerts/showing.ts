import type { Payload, PayloadRequest } from 'payload';

import { raise, readGeneration } from '@/database/generations';
import { vietnamDay } from '@/tenants/day';
import { isClosed, type UnitTree } from '@/tenants/unit-tree';

import type { Alert } from './alert';
import { hideKey, inOrder, showsOn } from './shows';
import { alertOf, ALERTS } from './store';

/** Generation of the alerts, raised by every change to them. */
export const ALERTS_KEY = 'alerts';
/** Slug of the collection of what units hid. */
export const ALERT_HIDES = 'alert-hides';

/** How long another process may go on with what it knows; far within the 30 seconds that an alert may take. */
const MAX_AGE_MS = 1000;
/** More than ever run at once, so that a mistake elsewhere cannot fill the memory. */
const MOST = 2000;

type Known = { alerts: readonly Alert[]; hidden: ReadonlySet<string>; generation: string };
type Snapshot = Known & { checkedAt: number; loading?: Promise<Known> };

// On globalThis, because Next bundles this module once for pages and once for the API of the same process.
const store = globalThis as { __ltAlerts?: WeakMap<object, Snapshot> };
const snapshots = (store.__ltAlerts ??= new WeakMap());

async function load(payload: Payload, generation: string, now: number): Promise<Known> {
  const { docs } = await payload.db.find<Alert>({
    collection: ALERTS, where: { showUntil: { greater_than: now } }, sort: '-showUntil', limit: MOST, pagination: false,
  }); // prettier-ignore
  const alerts = docs.map(alertOf);
  if (alerts.length === 0) return { alerts, hidden: new Set(), generation };
  const hides = await payload.db.find<{ alert: string; unit: string }>({
    collection: ALERT_HIDES, where: { alert: { in: alerts.map(({ id }) => id) } }, limit: 0, pagination: false,
  }); // prettier-ignore
  const hidden = new Set(hides.docs.map(({ alert, unit }) => hideKey(alert, unit)));
  return { alerts, hidden, generation };
}

/**
 * The alerts that show anywhere now or later, and what units hid; at most a second old in other processes than the one that
 * changed them. Two indexed queries when something changed, else one read of a generation each second.
 */
export async function currentAlerts(payload: Payload): Promise<Omit<Known, 'generation'>> {
  const known = snapshots.get(payload.db);
  const now = Date.now();
  if (known && now - known.checkedAt < MAX_AGE_MS) return known;
  if (known?.loading) return known.loading;
  const loading = (async () => {
    const generation = await readGeneration(payload, ALERTS_KEY);
    return known && known.generation === generation ? known : load(payload, generation, now);
  })();
  if (known) known.loading = loading;
  try {
    const { alerts, hidden, generation } = await loading;
    const fresh = { alerts, hidden, generation, checkedAt: now };
    // Whoever changed something meanwhile dropped the snapshot: what was read before that must not come back.
    if (snapshots.get(payload.db) === known) snapshots.set(payload.db, fresh);
    return fresh;
  } catch (error) {
    if (known) delete known.loading;
    throw error;
  }
}

/**
 * What visitors of a unit's site see first on every page, in the order in which it stands there. The one function that
 * pages read alerts by. Closed units receive nothing (DESIGN 4).
 * @param now milliseconds since 1970
 */
export async function alertsOn(payload: Payload, tree: UnitTree, unit: string, now: number): Promise<Alert[]> {
  const { alerts, hidden } = await currentAlerts(payload);
  if (alerts.length === 0) return [];
  const lineage = tree.lineage(unit);
  const self = lineage[lineage.length - 1];
  if (!self || isClosed(self, vietnamDay(new Date(now)))) return [];
  return inOrder(alerts.filter((alert) => showsOn(alert, lineage, hidden, now)));
} // prettier-ignore

/**
 * To be called in the transaction of every change to alerts, with the channels concerned: every process reads them anew
 * within a second.
 */
export async function alertsChanged(req: PayloadRequest, _channels: readonly string[]): Promise<void> {
  await raise(req, [ALERTS_KEY]);
  snapshots.delete(req.payload.db);
} // prettier-ignore

/** After the transaction: what this process read while it was open is dropped, so that its own next page is right. */
export const forgetAlerts = (payload: Payload): boolean => snapshots.delete(payload.db);
