import type { Payload, PayloadRequest } from 'payload';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'> & { context?: unknown };

/** The number that stands for the present state of `key`; 0 when it was never raised. */
export async function readGeneration(payload: Payload, key: string): Promise<number> {
  const found = await payload.find({
    collection: 'generations', depth: 0, limit: 1, pagination: false, overrideAccess: true,
    where: { key: { equals: key } },
  }); // prettier-ignore
  return found.docs[0]?.value ?? 0;
}

/** Raises the generation of each key in the transaction of `req`: what was cached under the former number is stale. */
export async function raise(req: Req, keys: readonly string[]): Promise<void> {
  for (const key of new Set(keys)) {
    const updated = await req.payload.db.updateOne({
      collection: 'generations',
      where: { key: { equals: key } },
      data: { value: { $inc: 1 } },
      req: req as Partial<PayloadRequest>,
      returning: true,
    });
    if (updated) continue;
    await req.payload.db.create({
      collection: 'generations',
      data: { key, value: 1 },
      req: req as Partial<PayloadRequest>,
    });
  }
}
