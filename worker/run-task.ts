import type { Payload } from 'payload';

import { claimLease, holdLease, LeaseLost, noteFailure, noteSession } from '@/database/leases';
import { inTransaction } from '@/database/transaction';
import { sessionOf } from '@/database/worker-session';
import { asSystem } from '@/tenants/access';

import type { WorkerTask } from './task';

const LEASE_MS = 60_000;

/**
 * Runs a task once if nobody else holds it. The lease is checked in the transaction of the effect, so a worker that slept
 * through its lease cannot commit (DESIGN 6).
 * @returns whether it ran to its end
 */
export async function runTask(payload: Payload, task: WorkerTask, owner: string): Promise<boolean> {
  const lease = await claimLease(payload, task.name, owner, task.lease ?? LEASE_MS);
  if (!lease) return false;
  try {
    await inTransaction(payload, asSystem(), async (req) => {
      const session = await sessionOf(req);
      if (session) await noteSession(payload, lease, session);
      await task.run(req);
      await holdLease(req, lease, { succeededAt: Date.now() });
    });
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    payload.logger.error({ err: error, msg: `worker task ${task.name} failed` });
    await noteFailure(payload, lease, error instanceof Error ? error.message : String(error));
    return false;
  }
}
