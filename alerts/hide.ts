import { recordAudit } from '@/audit/record';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { AlertRefused } from './alert-refused';
import { hideReasons } from './authority';
import { inOne, type Caller } from './in-one';
import { alertsChanged, ALERT_HIDES } from './showing';
import { hideKey, reachesUnit } from './shows';
import { ALERTS, readAlert } from './store';
import { unitChannel } from '@/tenants/channels';

/**
 * A unit hides an alert from above on its own site, or shows it again; never an emergency. It changes one site.
 * @param unit untrusted: the unit whose site it is
 * @throws AlertRefused
 */
export async function hideAlert(
  caller: Caller,
  id: string,
  unit: unknown,
  hidden: boolean,
  now = Date.now(),
): Promise<void> {
  await inOne(caller, async (req) => {
    const alert = await readAlert(req, caller, id);
    const tree = await getTree(req.payload);
    const found = tree.get(typeof unit === 'string' ? unit : null);
    const scope = found && tree.scope(found.id);
    // Whoever issued it stops it; and what does not reach a site cannot be hidden there.
    if (!found || !scope || found.id === alert.steward || !reachesUnit(alert.channels, tree.lineage(found.id)))
      throw new AlertRefused('not-found', caller);
    const [reason] = hideReasons(requestActor(caller), alert, { unit: found.id, scope });
    if (reason) throw new AlertRefused(reason, caller);
    const key = hideKey(id, found.id);
    const { db } = req.payload;
    const where = { key: { equals: key } };
    const there = await db.findOne({ collection: ALERT_HIDES, where, req });
    if (Boolean(there) === hidden) return;
    const data = { key, alert: id, unit: found.id, by: String(caller.user?.id ?? ''), at: now, origin: found.id, steward: found.id, scope };
    if (hidden) await db.create({ collection: ALERT_HIDES, data, req });
    else await db.deleteOne({ collection: ALERT_HIDES, where, req, returning: false });
    await alertsChanged(req, [unitChannel(found.id)]);
    await recordAudit(req, {
      action: `alerts.${hidden ? 'hide' : 'show'}`, collection: ALERTS, document: id, unit: found.id,
      after: { titleVi: alert.titleVi, hidden },
    });
  });
} // prettier-ignore
