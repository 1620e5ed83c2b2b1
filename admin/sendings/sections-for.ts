import { unusedSections } from '@/syndication/unit-sections';

import type { Screen } from '../endpoints/answer';

export type Named = { id: string; name: string };

const MOST = 300;

/** The sections of a unit's own vocabulary, and that of the units above it, without what it does not use. */
export async function sectionsFor({ req, tree, language }: Screen, unit: string): Promise<Named[]> {
  const unused = await unusedSections(req.payload, unit, req);
  const { docs } = await req.payload.find({
    collection: 'sections', req, depth: 0, limit: MOST, pagination: false, overrideAccess: true, locale: language,
    fallbackLocale: 'vi', sort: 'order', select: { name: true }, where: { steward: { in: tree.lineage(unit).map(({ id }) => id) } },
  });
  return docs.map(({ id, name }) => ({ id: String(id), name: name ?? '' })).filter(({ id }) => !unused.has(id));
} // prettier-ignore
