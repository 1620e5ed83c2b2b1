import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import type { Pending, RaiseRequest } from './generations';

const collectionOf = (db: MongooseAdapter, slug: 'generations' | 'invalidations') =>
  db.collections[slug]!.collection;

async function sessionOf(db: MongooseAdapter, req: RaiseRequest) {
  const transaction = await req.transactionID;
  return transaction === undefined ? undefined : db.sessions[transaction];
}

// A key raised twice in one transaction is raised once: nobody can read between the two.
const raised = new WeakMap<object, Set<string>>();

export async function mongoRaise(
  db: MongooseAdapter,
  req: RaiseRequest,
  keys: readonly string[],
  at: number,
): Promise<void> {
  const session = await sessionOf(db, req);
  const known = session && (raised.get(session) ?? new Set<string>());
  const fresh = keys.filter((key) => !known?.has(key));
  if (fresh.length === 0) return;
  await collectionOf(db, 'invalidations').insertOne({ keys: fresh, at }, { session });
  if (!session || !known) return;
  for (const key of fresh) known.add(key);
  raised.set(session, known);
}

export async function mongoPending(
  db: MongooseAdapter,
  keys: readonly string[],
): Promise<Pending[]> {
  const rows = await collectionOf(db, 'invalidations')
    .find({ keys: { $in: [...keys] } }, { projection: { keys: 1 } })
    .toArray();
  return rows.map((row) => ({ id: String(row._id), keys: row.keys as string[] }));
}

export async function mongoValues(
  db: MongooseAdapter,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await collectionOf(db, 'generations')
    .find({ key: { $in: [...keys] } }, { projection: { key: 1, value: 1 } })
    .toArray();
  return new Map(rows.map((row) => [String(row.key), Number(row.value)]));
}

export async function mongoFold(
  db: MongooseAdapter,
  req: RaiseRequest,
  before: number,
  limit: number,
): Promise<number> {
  const session = await sessionOf(db, req);
  const pending = collectionOf(db, 'invalidations');
  const rows = await pending
    .find({ at: { $lt: before } }, { projection: { keys: 1 }, session })
    .sort({ at: 1 })
    .limit(limit)
    .toArray();
  if (rows.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const key of rows.flatMap((row) => row.keys as string[]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const updates = [...counts].map(([key, value]) => ({
    updateOne: { filter: { key }, update: { $inc: { value } }, upsert: true },
  }));
  await collectionOf(db, 'generations').bulkWrite(updates, { session, ordered: false });
  await pending.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } }, { session });
  return rows.length;
}
