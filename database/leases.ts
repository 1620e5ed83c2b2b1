import type { Payload, PayloadRequest, Where } from 'payload';

import { engineOf } from './engine';
import { endSession } from './worker-session';

/** The right to run a task until `expiresAt` (milliseconds since 1970); `fence` rises with every claim. */
export type Lease = { task: string; owner: string; fence: number; expiresAt: number };

async function ensureRow(payload: Payload, task: string): Promise<void> {
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') {
    const { collection } = engine.db.collections.leases!;
    const fresh = { task, expiresAt: 0, fence: 0 };
    await collection.updateOne({ task }, { $setOnInsert: fresh }, { upsert: true });
    return;
  }
  const sql = `INSERT INTO leases (id, task, expires_at, fence) VALUES (lower(hex(randomblob(16))), ?, 0, 0) ON CONFLICT (task) DO NOTHING`;
  await engine.db.client.execute({ sql, args: [task] });
}

async function swap(payload: Payload, task: string, owner: string, now: number, expiresAt: number) {
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') {
    const { collection } = engine.db.collections.leases!;
    const free = { task, $or: [{ expiresAt: { $lte: now } }, { owner }] };
    const change = {
      $set: { owner, expiresAt, claimedAt: now, session: null },
      $inc: { fence: 1 },
    };
    const row = await collection.findOneAndUpdate(free, change, { returnDocument: 'after' });
    return row ? Number(row.fence) : null;
  }
  const sql = `UPDATE leases SET owner = ?, expires_at = ?, claimed_at = ?, session = NULL, fence = fence + 1 WHERE task = ? AND (expires_at <= ? OR owner = ?) RETURNING fence`;
  const { rows } = await engine.db.client.execute({
    sql,
    args: [owner, expiresAt, now, task, now, owner],
  });
  return rows[0] ? Number(rows[0].fence) : null;
}

type Row = { id: string; owner?: string | null; expiresAt: number; session?: string | null };

/** What the former owner left open is ended first: it may hold the row of the lease itself. */
async function isFree(
  payload: Payload,
  task: string,
  owner: string,
  now: number,
): Promise<boolean> {
  const row = await payload.db.findOne<Row>({ collection: 'leases', where: { task: { equals: task } } }); // prettier-ignore
  if (!row || row.owner === owner) return true;
  if (row.expiresAt > now) return false;
  if (row.session) await endSession(payload, row.session);
  return true;
}

/**
 * Claims a task by one atomic statement; null while somebody else holds it.
 * @param ttl milliseconds until others may claim it
 */
export async function claimLease(
  payload: Payload,
  task: string,
  owner: string,
  ttl: number,
  now = Date.now(),
): Promise<Lease | null> {
  if (!(await isFree(payload, task, owner, now))) return null;
  const expiresAt = now + ttl;
  const claim = () => swap(payload, task, owner, now, expiresAt);
  let fence = await claim();
  if (fence === null) {
    await ensureRow(payload, task);
    fence = await claim();
  }
  return fence === null ? null : { task, owner, fence, expiresAt };
}

const held = (lease: Lease): Where => ({
  and: [{ task: { equals: lease.task } }, { fence: { equals: lease.fence } }],
});

/** Notes in whose transaction a task works, so that the next owner can end it; at once, outside that transaction. */
export async function noteSession(payload: Payload, lease: Lease, session: string): Promise<void> {
  await payload.db.updateOne({ collection: 'leases', where: held(lease), data: { session }, returning: false }); // prettier-ignore
}

/** Thrown when a task lost its lease while it worked: its transaction must not commit. */
export class LeaseLost extends Error {}

/**
 * To be called in the transaction of the task's effect: writes the lease row there, so that a transaction of a former
 * owner conflicts with the claim of the new one.
 * @throws LeaseLost
 */
export async function holdLease(
  req: PayloadRequest,
  lease: Lease,
  outcome: { succeededAt: number },
): Promise<void> {
  const row = await req.payload.db.updateOne({
    collection: 'leases',
    where: held(lease),
    data: { ...outcome, session: null },
    req,
    returning: true,
  });
  if (!row || Number((row as { fence?: unknown }).fence) !== lease.fence)
    throw new LeaseLost(lease.task);
}

/** Notes a failure for health; outside the failed transaction. */
export async function noteFailure(payload: Payload, lease: Lease, failure: string): Promise<void> {
  const data = { failedAt: Date.now(), failure: failure.slice(0, 500), session: null };
  await payload.db.updateOne({ collection: 'leases', where: held(lease), data, returning: false });
}

export type TaskState = {
  task: string;
  succeededAt: number | null;
  failedAt: number | null;
  failure: string | null;
  /** when the last run began, and until when it holds the task */
  claimedAt: number | null;
  expiresAt: number;
};

/** When each task last succeeded and failed, for health. */
export async function taskStates(payload: Payload): Promise<TaskState[]> {
  const { docs } = await payload.db.find<TaskState>({
    collection: 'leases',
    limit: 0,
    pagination: false,
    sort: 'task',
  });
  return docs.map(({ task, succeededAt, failedAt, failure, claimedAt, expiresAt }) => ({
    task,
    succeededAt: succeededAt ?? null,
    failedAt: failedAt ?? null,
    failure: failure ?? null,
    claimedAt: claimedAt ?? null,
    expiresAt,
  }));
}
