import type { PayloadRequest } from 'payload';

export type MediaRow = Record<string, unknown> & { id: string };

/** Pictures as the database holds them, all languages, by id. */
export async function mediaRows(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, MediaRow>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<MediaRow>({
    collection: 'media', locale: 'all', req, limit: 0, pagination: false,
    where: { id: { in: [...new Set(ids)] } },
  } as Parameters<typeof req.payload.db.find>[0]); // prettier-ignore
  return new Map(docs.map((row) => [String(row.id), row]));
}
