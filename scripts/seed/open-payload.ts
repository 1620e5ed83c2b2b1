import { getPayload, type Payload } from 'payload';

/** Payload for a command: the database in the form of this version, without the admin. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  if (payload.db.name === 'sqlite') {
    const { migrations } = await import('@/database/migrations');
    await payload.db.migrate({ migrations });
  }
  return payload;
}
