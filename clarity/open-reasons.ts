import type { Payload, Where } from 'payload';

import { REASONS, type ReasonRow, type StandingRow } from './row';

/** Reasons of a standing that nobody has dealt with: of its site, or of the item on all sites. */
export const openReasonsOf = ({ item, site }: Pick<StandingRow, 'item' | 'site'>): Where => ({
  and: [
    { item: { equals: item } },
    ...(site ? [{ site: { equals: site } }] : []),
    { done: { equals: false } },
  ],
});

/** The newest reasons that wait, at most `limit`. */
export async function openReasons(
  payload: Payload,
  of: Pick<StandingRow, 'item' | 'site'>,
  limit: number,
): Promise<ReasonRow[]> {
  const { docs } = await payload.db.find<ReasonRow>({
    collection: REASONS, where: openReasonsOf(of), sort: '-seq', limit, pagination: false,
  }); // prettier-ignore
  return docs;
}
