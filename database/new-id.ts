import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { engineOf } from './engine';

/** An id for a row that is about to be written: an ObjectId's 24 digits on MongoDB, a UUID on SQLite. */
export function newId(payload: Pick<Payload, 'db'>): string {
  const engine = engineOf(payload);
  if (engine.kind === 'sqlite') return randomUUID();
  return new engine.db.connection.base.Types.ObjectId().toHexString();
}
