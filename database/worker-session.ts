import type { Payload, PayloadRequest } from 'payload';

import { engineOf } from './engine';

/** Names the session of a transaction, for others to end it; null where there is none (SQLite). */
export async function sessionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<string | null> {
  const engine = engineOf(req.payload);
  const transaction = await req.transactionID;
  if (engine.kind !== 'mongodb' || transaction === undefined) return null;
  const id = engine.db.sessions[transaction]?.id?.id;
  return id ? Buffer.from(id.buffer).toString('hex') : null;
}

/**
 * Ends the transaction of a worker that died or sleeps. MongoDB keeps the one of a killed process, and every row it has
 * written, for up to 90 s (measured: 88 s): nobody could publish what it held. A sleeper that wakes cannot commit.
 */
export async function endSession(payload: Payload, session: string): Promise<void> {
  const engine = engineOf(payload);
  if (engine.kind !== 'mongodb') return;
  const { UUID } = engine.db.connection.base.mongo;
  const kill = { killSessions: [{ id: new UUID(session) }] };
  await engine.db.connection
    .getClient()
    .db('admin')
    .command(kill)
    .catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'the session of a lost worker could not be ended' }),
    );
}

/**
 * To be called before the first statement of a transaction that must see what was committed just before: MongoDB may let
 * it begin from a moment ago, and end it for writing rows that have changed since.
 */
export async function seeNow(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<void> {
  const engine = engineOf(req.payload);
  const transaction = await req.transactionID;
  if (engine.kind !== 'mongodb' || transaction === undefined) return;
  const client = engine.db.connection.getClient();
  await client.withSession(async (session) => {
    await client.db('admin').command({ ping: 1 }, { session });
    const own = engine.db.sessions[transaction];
    if (session.clusterTime) own?.advanceClusterTime(session.clusterTime);
    if (session.operationTime) own?.advanceOperationTime(session.operationTime);
  });
}
