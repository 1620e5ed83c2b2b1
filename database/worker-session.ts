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
