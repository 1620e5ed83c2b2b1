import { HOME_PAGES } from '@/scripts/demo/home-pages';
import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';
import { refOf } from './ref-of';

/** The home pages that some units of the demo arranged themselves; only where nobody did. */
export async function seedHome({ payload, unitOf }: SeedContext): Promise<void> {
  for (const [unit, blocks] of Object.entries(HOME_PAGES)) {
    const where = { unit: { equals: unitOf(unit) } };
    const { docs } = await payload.find({ collection: 'sites', where, depth: 0, limit: 1 });
    const [site] = docs;
    if (!site || (site.homeBlocks ?? []).length > 0) continue;
    const refs = blocks.flatMap(({ picks = [] }) => picks.map(refOf));
    const found = await payload.find({
      collection: 'articles', where: { ref: { in: refs } }, depth: 0, limit: 20, pagination: false,
    }); // prettier-ignore
    const homeBlocks = blocks.map(({ picks = [], ...block }) => ({
      ...block,
      articles: picks.flatMap((key) => found.docs.find(({ ref }) => ref === refOf(key))?.id ?? []),
    }));
    await payload.update({
      collection: 'sites', id: site.id, context: asSystem(), depth: 0, data: { homeBlocks },
    }); // prettier-ignore
  }
}
