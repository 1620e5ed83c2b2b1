import type { Migration, Payload } from 'payload';

import { migrations } from './migrations';

/** Brings an embedded database to the form of this version; nothing to do on MongoDB, whose schema is the code's. */
export async function migrateSqlite(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return;
  // Each adapter narrows the arguments of its own migrations; the generic type knows none of them.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
}
