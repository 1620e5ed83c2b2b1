import { recordAudit } from '@/audit/record';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import type { Alert } from './alert';
import { AlertRefused } from './alert-refused';
import { alertReasons, type AlertAct } from './authority';
import { changeBy, type Body } from './change-by';
import { inOne, type Caller } from './in-one';
import { alertsChanged } from './showing';
import { ALERTS, readAlert, saveAlert } from './store';
import { settleAsking, tellOf } from './tell';

/**
 * Carries out what somebody decides about an alert, in one transaction with its row in the audit log and its notices.
 * @param body untrusted; `rev` is the revision that the person saw: what changed since is not decided blindly
 * @throws AlertRefused
 */
export async function changeAlert(
  caller: Caller,
  act: AlertAct,
  id: string,
  body: Body,
  now = Date.now(),
): Promise<Alert> {
  return inOne(caller, async (req) => {
    const alert = await readAlert(req, caller, id);
    const tree = await getTree(req.payload);
    const at = { unit: alert.steward, scope: tree.scope(alert.steward) };
    const actor = requestActor(caller);
    // Who has nothing to do with its unit does not learn how it stands.
    if (!mayIn(actor, 'content.read', at.unit, at.scope))
      throw new AlertRefused('not-found', caller);
    const [reason] = alertReasons(act, actor, alert, at, now);
    if (reason) throw new AlertRefused(reason, caller);
    if (body.rev !== alert.rev) throw new AlertRefused('moved-on', caller);
    const by = String(caller.user?.id ?? '');
    const { set, before, ask, note } = await changeBy(act, { req, caller, alert, body, by, now });
    await saveAlert(req, caller, alert, set);
    await alertsChanged(req, alert.channels);
    await recordAudit(req, {
      action: `alerts.${act}`, collection: ALERTS, document: id, unit: alert.steward,
      before: { titleVi: alert.titleVi, ...before }, after: { titleVi: alert.titleVi, ...set }, note: note ?? null,
    }); // prettier-ignore
    if (act === 'confirm' || act === 'stop' || act === 'update') await settleAsking(req, id, now);
    const next = { ...alert, ...set, rev: alert.rev + 1 } as Alert;
    if (ask) await tellOf(req, next, 'alert', ask, { by, at: now });
    if (act === 'confirm' || act === 'stop') {
      const kind = act === 'confirm' ? 'alert-confirmed' : 'alert-stopped';
      const people = [...new Set([alert.issuedBy, alert.textBy])].map((person) => ({ id: person }));
      await tellOf(req, next, kind, people, { by, at: now });
    }
    return next;
  });
}
