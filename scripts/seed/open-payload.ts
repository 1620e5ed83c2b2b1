import { getPayload, type Payload } from 'payload';

/** Payload for a command: the database in the form of this version, without the admin. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const { migrateSqlite } = await import('@/database/migrate-sqlite');
  await migrateSqlite(payload);
  return payload;
}
