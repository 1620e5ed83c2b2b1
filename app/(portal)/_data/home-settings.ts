import type { HomeBlock } from '@/tenants/home/blocks';
import { readHomeBlocks } from '@/tenants/home/read';

import type { Portal } from './portal';

/** What a unit decided about its home page: its lead stories, at most four, and its blocks; none: the standard of the level. */
export async function homeSettings(
  { payload }: Portal,
  unit: string,
): Promise<{ leads: string[]; blocks: HomeBlock[] }> {
  const { docs } = await payload.find({
    collection: 'sites', where: { unit: { equals: unit } }, depth: 0, limit: 1, pagination: false, overrideAccess: true,
    select: { leads: true, homeBlocks: true },
  }); // prettier-ignore
  return {
    leads: (docs[0]?.leads ?? []).slice(0, 4).map(String),
    blocks: readHomeBlocks(docs[0]?.homeBlocks),
  };
}
