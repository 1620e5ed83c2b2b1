import type { PayloadRequest } from 'payload';

/** Names of people by id, for sentences: one query. */
export async function namesOf(
  req: PayloadRequest,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: 'users', req, limit: 0, pagination: false, where: { id: { in: wanted } }, select: { name: true },
  }); // prettier-ignore
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
}
