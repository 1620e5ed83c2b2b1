import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { PayloadRequest } from 'payload';

import { engineOf } from './engine';

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;
type Image = { id: string };

/**
 * Puts what has become of a picture on the cards that show it, in the transaction of `req`: two statements, whatever the
 * number of cards.
 * @param items ids of the items whose rows are looked at
 * @returns channels of the rows that were changed
 */
export async function replaceCardImage(
  req: Request,
  items: readonly string[],
  image: Image,
): Promise<string[]> {
  if (items.length === 0) return [];
  const engine = engineOf(req.payload);
  return engine.kind === 'mongodb'
    ? inMongo(engine.db, req, items, image)
    : inSqlite(engine.db, items, image);
}

async function inMongo(
  db: MongooseAdapter,
  req: Request,
  items: readonly string[],
  image: Image,
): Promise<string[]> {
  const transaction = await req.transactionID;
  const session = transaction === undefined ? undefined : db.sessions[transaction];
  const { collection } = db.collections.placements!;
  const filter = { item: { $in: [...items] }, 'card.image.id': image.id };
  const rows = await collection.find(filter, { session, projection: { channel: 1 } }).toArray();
  if (rows.length === 0) return [];
  await collection.updateMany(filter, { $set: { 'card.image': image } }, { session });
  return rows.map(({ channel }) => String(channel));
}

async function inSqlite(
  db: SQLiteAdapter,
  items: readonly string[],
  image: Image,
): Promise<string[]> {
  const { rows } = await db.client.execute({
    sql: `UPDATE placements SET card = json_set(card, '$.image', json(?))
      WHERE item IN (${items.map(() => '?').join(', ')}) AND json_extract(card, '$.image.id') = ? RETURNING channel`,
    args: [JSON.stringify(image), ...items, image.id],
  });
  return rows.map(({ channel }) => String(channel));
}
