import type { Payload } from 'payload';

import type { EveryEnding } from '@/workflow/ending';

/** An edition that has ended, or is held back, as pages need it. Times in milliseconds since 1970. */
export type EndedEdition = {
  id: string;
  item: string;
  version: string;
  ending: EveryEnding;
  endingReason: string | null;
  endedAt: number;
  endedUnit: string | null;
  target: string | null;
  targetType: 'articles' | 'pages' | null;
  targetUnit: string | null;
  targetPath: string | null;
};

const FIELDS = {
  item: true, version: true, ending: true, endingReason: true, endedAt: true, endedUnit: true, target: true,
  targetType: true, targetUnit: true, targetPath: true,
} as const; // prettier-ignore

/** The end of one of these items, the latest first; null where none of them has ended. */
export async function endedEdition(
  payload: Payload,
  items: readonly string[],
): Promise<EndedEdition | null> {
  if (items.length === 0) return null;
  const { docs } = await payload.find({
    collection: 'editions', depth: 0, limit: 1, pagination: false, overrideAccess: true, sort: '-endedAt', select: FIELDS,
    where: { and: [{ item: { in: [...items] } }, { stage: { equals: 'ended' } }] },
  }); // prettier-ignore
  return docs[0] ? { ...(docs[0] as unknown as EndedEdition), id: String(docs[0].id) } : null;
}
