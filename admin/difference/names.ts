import type { CollectionSlug, PayloadRequest } from 'payload';

import type { Language } from '../unit-view';

type Doc = { id: string } & Record<string, unknown>;

/** A field of some documents by id, in the person's language; empty where there is no such document. */
export async function namesOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
  field: string,
  locale: Language,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter(Boolean);
  if (wanted.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection, where: { id: { in: wanted } }, limit: wanted.length, pagination: false, depth: 0, overrideAccess: true, req, locale,
    select: { [field]: true } as never,
  }); // prettier-ignore
  return new Map(
    (docs as unknown as Doc[]).map((doc) => [String(doc.id), String(doc[field] ?? '')]),
  );
}
