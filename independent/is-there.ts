import type { PayloadRequest } from 'payload';

/** Whether the version is still there: what lies in the bin is not. */
export async function isThere(req: PayloadRequest, article: string): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; deletedAt?: unknown }>({
    collection: 'articles', where: { id: { equals: article } }, req, select: { deletedAt: true },
  }); // prettier-ignore
  return row !== null && !row.deletedAt;
}
