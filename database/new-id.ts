import { randomBytes, randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { engineOf } from './engine';

/** An id for a row that is about to be written: an ObjectId's 24 digits on MongoDB, a UUID on SQLite. */
export function newId(payload: Pick<Payload, 'db'>): string {
  const engine = engineOf(payload);
  if (engine.kind === 'sqlite') return randomUUID();
  return new engine.db.connection.base.Types.ObjectId().toHexString();
}

/**
 * An id that tells the day of its row and no time of it: the first digits of an ObjectId are the second in which it was made.
 * @param day YYYY-MM-DD
 */
export function newIdOfDay(payload: Pick<Payload, 'db'>, day: string): string {
  if (engineOf(payload).kind === 'sqlite') return randomUUID();
  const seconds = Math.floor(Date.parse(`${day}T00:00:00Z`) / 1000);
  return `${seconds.toString(16).padStart(8, '0')}${randomBytes(8).toString('hex')}`;
}
