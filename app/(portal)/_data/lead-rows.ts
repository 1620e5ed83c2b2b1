import type { FeedRow } from '@/syndication/placement';
import { visibleOn } from '@/syndication/visible';

import type { Portal } from './portal';

/** The lead stories a unit chose, in its order, as far as they still show on its site; at most four. */
export async function leadRows({ payload, tree }: Portal, unit: string): Promise<FeedRow[]> {
  const { docs } = await payload.find({
    collection: 'sites', where: { unit: { equals: unit } }, depth: 0, limit: 1, pagination: false, overrideAccess: true,
    select: { leads: true },
  }); // prettier-ignore
  const chosen = (docs[0]?.leads ?? []).slice(0, 4).map(String);
  const rows = await Promise.all(chosen.map((item) => visibleOn(payload, tree, unit, item)));
  return rows.filter((row): row is FeedRow => row !== null);
}
