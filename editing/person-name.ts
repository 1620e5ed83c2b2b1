import type { PayloadRequest } from 'payload';

/** The name of a person, and nothing else of him; null when there is nobody of that id. */
export async function personName(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null;
  const user = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users', where: { id: { equals: id } }, select: { name: true },
  }); // prettier-ignore
  return user?.name ?? null;
}
