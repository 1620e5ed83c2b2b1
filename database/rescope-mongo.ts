import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';

import type { Rescope } from './rescope';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** One `updateMany` per unit on each collection and its versions, and on the memberships of people. */
export async function mongoRescope(
  db: MongooseAdapter,
  req: Req,
  { collections, units }: Rescope,
): Promise<void> {
  const transaction = await req.transactionID;
  const session = transaction === undefined ? undefined : db.sessions[transaction];
  const { ObjectId } = db.connection.base.Types;
  for (const { id, scope } of units) {
    const unit = new ObjectId(id);
    for (const slug of collections) {
      await db.collections[slug]!.collection.updateMany(
        { steward: unit },
        { $set: { scope } },
        { session },
      );
      const versions = db.versions[slug];
      if (!versions) continue;
      await versions.collection.updateMany(
        { 'version.steward': unit },
        { $set: { 'version.scope': scope } },
        { session },
      );
    }
    const place = Object.fromEntries(
      Object.entries(scope).map(([key, value]) => [`memberships.$[row].${key}`, value]),
    );
    await db.collections.users!.collection.updateMany(
      { 'memberships.unit': unit },
      { $set: place },
      { session, arrayFilters: [{ 'row.unit': unit }] },
    );
  }
}
