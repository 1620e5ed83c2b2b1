import type { PayloadRequest, Where } from 'payload';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long a link that has ended is kept: who asks why an address no longer opens gets an answer from the log anyway. */
const KEPT_MS = 30 * DAY_MS;
const BATCH = 200;

/**
 * Erases links that ended more than thirty days ago, by their end or because they were revoked; at most 200 of each in one
 * run, so that no run is long. Making and revoking them stays in the audit log.
 * @param now milliseconds since 1970
 * @returns how many were erased
 */
export async function purgeLinks(req: PayloadRequest, now: number): Promise<number> {
  const before = now - KEPT_MS;
  const expired = await erase(req, { expiresAt: { less_than: before } }, 'expiresAt');
  const revoked = await erase(
    req,
    { and: [{ revokedAt: { greater_than: 0 } }, { revokedAt: { less_than: before } }] },
    'revokedAt',
  );
  return expired + revoked;
}

async function erase(req: PayloadRequest, where: Where, sort: string): Promise<number> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'preview-links', where, sort, limit: BATCH, pagination: false, req, select: { itemType: true },
  }); // prettier-ignore
  if (docs.length === 0) return 0;
  const ids = docs.map(({ id }) => String(id));
  await req.payload.db.deleteMany({ collection: 'preview-links', where: { id: { in: ids } }, req });
  return ids.length;
}
