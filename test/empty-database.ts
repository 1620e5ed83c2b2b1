import { MongoClient } from 'mongodb';

/**
 * Takes every document out of a database; collections and their indexes stay.
 * @param url of the replica set, with the database's name
 */
export async function emptyDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url);
  try {
    const collections = await client.db().collections();
    await Promise.all(collections.map((collection) => collection.deleteMany({})));
  } finally {
    await client.close();
  }
}
