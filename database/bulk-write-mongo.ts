import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { bulkFields, refuseUnknown, type BulkField } from './bulk-fields';
import type { BulkDoc, BulkRequest, BulkWrite } from './bulk-write';

type Doc = Record<string, unknown>;

/** A document as Payload's own write would store it: relations as ObjectIds, rows of arrays with an id. */
function stored(db: MongooseAdapter, fields: readonly BulkField[], doc: Doc): Doc {
  const { ObjectId } = db.connection.base.Types;
  const id = (value: unknown) => (typeof value === 'string' ? new ObjectId(value) : value);
  const result: Doc = {};
  for (const field of fields) {
    const value = doc[field.name];
    if (value === undefined) continue;
    if (field.kind === 'scalar') result[field.name] = value;
    else if (field.kind === 'one') result[field.name] = id(value);
    else if (field.kind === 'many') result[field.name] = (value as unknown[]).map(id);
    else if (field.kind === 'group') result[field.name] = stored(db, field.fields, value as Doc);
    else {
      result[field.name] = (value as Doc[]).map((row) => ({
        ...stored(db, field.fields, row),
        id: row.id ?? new ObjectId().toHexString(),
      }));
    }
  }
  return result;
}

export async function mongoBulkWrite(
  db: MongooseAdapter,
  req: BulkRequest,
  write: BulkWrite,
): Promise<void> {
  const transaction = await req.transactionID;
  const session = transaction === undefined ? undefined : db.sessions[transaction];
  if (!session) throw new Error('bulk write: MongoDB needs a transaction');
  const { ObjectId } = db.connection.base.Types;
  const now = new Date();
  const rows = (
    collection: BulkWrite['inserts'][number]['collection'],
    docs: readonly BulkDoc[],
  ) => {
    const fields = bulkFields(req.payload, collection);
    return docs.map((doc) => {
      refuseUnknown(fields, doc);
      return { _id: new ObjectId(doc.id), ...stored(db, fields, doc), updatedAt: now };
    });
  };
  for (const { collection, docs } of write.inserts) {
    if (docs.length === 0) continue;
    const full = rows(collection, docs).map((row) => ({ ...row, createdAt: now }));
    await db.collections[collection]!.collection.insertMany(full, { session });
  }
  for (const { collection, docs } of write.patches) {
    if (docs.length === 0) continue;
    const updates = rows(collection, docs).map(({ _id, ...values }) => ({
      updateOne: { filter: { _id }, update: { $set: values } },
    }));
    await db.collections[collection]!.collection.bulkWrite(updates, { session });
  }
}
