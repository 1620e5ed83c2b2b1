import type { Payload, PayloadRequest } from 'payload';

import { engineOf } from './engine';

/** A session in Payload's form; times in ISO 8601. */
export type Session = { id: string; createdAt: string; expiresAt: string };

/** The account as it was when its password was checked. */
export type Verified = { id: string; hash: string };

/**
 * Adds a session in one statement, and only while the account is open and its password is the one that was checked: closing
 * or resetting at the same moment wins. Payload would write the whole user as read before the slow hashing.
 * @returns whether it was added
 */
export async function addSession(
  payload: Payload,
  user: Verified,
  session: Session,
): Promise<boolean> {
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') {
    const users = engine.db.collections.users!;
    const where = { _id: user.id, hash: user.hash, closedAt: null };
    await users.updateOne(
      { _id: user.id },
      { $pull: { sessions: { expiresAt: { $lt: new Date(session.createdAt) } } } },
      { timestamps: false },
    );
    const { modifiedCount } = await users.updateOne(
      where,
      { $push: { sessions: session } },
      { timestamps: false },
    );
    return modifiedCount === 1;
  }
  const { client } = engine.db;
  await client.execute({
    sql: 'DELETE FROM users_sessions WHERE _parent_id = ? AND expires_at < ?',
    args: [user.id, session.createdAt],
  });
  const { rowsAffected } = await client.execute({
    sql: `INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
          SELECT coalesce((SELECT max(_order) FROM users_sessions WHERE _parent_id = u.id), 0) + 1, u.id, ?, ?, ?
          FROM users u WHERE u.id = ? AND u.hash = ? AND u.closed_at IS NULL`,
    args: [session.id, session.createdAt, session.expiresAt, user.id, user.hash],
  });
  return rowsAffected === 1;
}

/** Ends every session of a user. On SQLite a partial update with an array would take the user's roles away. */
export async function dropSessions(
  payload: Payload,
  user: string,
  req?: PayloadRequest,
): Promise<void> {
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') {
    await payload.db.updateOne({
      collection: 'users',
      id: user,
      data: { sessions: [] },
      req,
      returning: false,
    });
    return;
  }
  await engine.db.client.execute({
    sql: 'DELETE FROM users_sessions WHERE _parent_id = ?',
    args: [user],
  });
}

/** Ends one session of a user, in one statement; nothing else of the user is written. */
export async function dropSession(
  payload: Payload,
  user: string,
  session: string,
  req?: PayloadRequest,
): Promise<void> {
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') {
    const transaction = await req?.transactionID;
    const running = transaction === undefined ? undefined : engine.db.sessions[transaction];
    await engine.db.collections.users!.updateOne(
      { _id: user },
      { $pull: { sessions: { id: session } } },
      { timestamps: false, ...(running ? { session: running } : {}) },
    );
    return;
  }
  await engine.db.client.execute({
    sql: 'DELETE FROM users_sessions WHERE _parent_id = ? AND id = ?',
    args: [user, session],
  });
}
