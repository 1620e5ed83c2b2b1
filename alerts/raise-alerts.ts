import type { Payload, PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { asSystem } from '@/tenants/access';
import { inTransaction } from '@/database/transaction';
import { LEVELS } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';
import { isConflict } from '@/workflow/conflict';
import { RAISE_EVERY_MS, watchStep } from '@/workflow/watch-step';

import type { Alert } from './alert';
import { AlertRefused } from './alert-refused';
import { confirmersOf } from './confirmers';
import { alertOf, ALERTS, readAlert, saveAlert } from './store';
import { tellOf } from './tell';

const BATCH = 50;

/** To the nearest level above that has people; where nobody is left above, to whoever was told last. */
async function raise(req: PayloadRequest, alert: Alert, todo: { from: string; above: { id: string }[] }, now: number) {
  const tree = await getTree(req.payload);
  const units = todo.above.length > 0 ? todo.above : [{ id: todo.from }];
  const people = await confirmersOf(req, alert.steward, alert.textBy, units);
  const to = people[0]?.unit ?? units[units.length - 1]!.id;
  const level = tree.get(to)?.level;
  // By the moment it was due: whoever tries again after a crash tells nobody twice.
  await tellOf(req, alert, 'alert-raised', people, { by: alert.textBy, at: alert.watchAt });
  await saveAlert(req, req, alert, {
    raisedAt: now, raisedTo: to, watchAt: tree.get(to)?.parent ? now + RAISE_EVERY_MS : 0, alertLevel: level ? LEVELS.indexOf(level) + 1 : 1,
  });
  await recordAudit(req, {
    action: 'alerts.raise', collection: ALERTS, document: alert.id, unit: alert.steward,
    before: { raisedTo: alert.raisedTo }, after: { titleVi: alert.titleVi, raisedTo: to, to, confirmBy: alert.confirmBy },
  });
} // prettier-ignore

async function watchOne(payload: Payload, id: string, now: number): Promise<boolean> {
  return inTransaction(payload, asSystem(), async (req) => {
    const alert = await readAlert(req, req, id);
    // Another worker was here, or somebody confirmed.
    if (alert.confirm !== 'open' || alert.watchAt === 0 || alert.watchAt > now) return false;
    const tree = await getTree(payload);
    const { confirmBy, alertLevel } = alert;
    const todo = watchStep({ stage: 'published', confirmBy, alertLevel }, tree.lineage(alert.steward), now); // prettier-ignore
    if (todo.step === 'raise') {
      await raise(req, alert, todo, now);
      return true;
    }
    const at = { by: alert.textBy, at: alert.watchAt };
    const people = await confirmersOf(req, alert.steward, alert.textBy);
    await tellOf(req, alert, 'alert-reminder', people, at);
    await saveAlert(req, req, alert, { watchAt: confirmBy });
    return false;
  });
}

/**
 * Looks after alerts that nobody has confirmed: reminds after half the time, and asks the level above when it is over, again
 * each day up to the top; for the worker. Also of alerts that have ended meanwhile: somebody must still answer for them.
 * @param now milliseconds since 1970
 * @returns how many were raised
 */
export async function raiseAlerts({ payload }: PayloadRequest, now: number): Promise<number> {
  const { docs } = await payload.db.find<Alert>({
    collection: ALERTS, limit: BATCH, pagination: false, sort: 'watchAt',
    where: { and: [{ confirm: { equals: 'open' } }, { watchAt: { greater_than: 0 } }, { watchAt: { less_than_equal: now } }] },
  }); // prettier-ignore
  let raised = 0;
  for (const { id, titleVi } of docs.map(alertOf)) {
    try {
      if (await watchOne(payload, id, now)) raised += 1;
    } catch (error) {
      if (isConflict(error) || error instanceof AlertRefused) continue;
      payload.logger.error({ err: error, msg: 'alert could not be raised', alert: titleVi });
    }
  }
  return raised;
}
