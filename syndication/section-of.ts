import type { PayloadRequest } from 'payload';

/** A section and the unit whose vocabulary it belongs to; null for an unknown one. */
export async function sectionOf(
  req: PayloadRequest,
  id: string,
): Promise<{ id: string; steward: string } | null> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'sections', req, where: { id: { equals: id } }, select: { steward: true },
  }); // prettier-ignore
  return row && { id: String(row.id), steward: String(row.steward) };
}
