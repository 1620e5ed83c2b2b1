import { demoPages } from '@/scripts/demo/pages';
import { toLexical } from '@/scripts/demo/to-lexical';
import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';
import { demoUnits } from './demo-units';

/** The lasting pages of every site. */
export async function seedPages({ payload, tree, media }: SeedContext): Promise<void> {
  const { docs } = await payload.find({
    collection: 'pages', limit: 0, pagination: false, depth: 0, select: { steward: true, slug: true },
  }); // prettier-ignore
  const known = new Set(docs.map(({ steward, slug }) => `${String(steward)}/${slug}`));
  for (const [id, unit] of demoUnits(tree)) {
    for (const page of demoPages(unit)) {
      if (known.has(`${id}/${page.slug}`)) continue;
      const data = {
        title: page.vi.title,
        body: toLexical(page.vi.body, media),
        slug: page.slug,
        steward: id,
        _status: 'published' as const,
      };
      const doc = await payload.create({
        collection: 'pages',
        context: asSystem(),
        depth: 0,
        data: data as never,
      });
      if (!page.en) continue;
      const en = {
        title: page.en.title,
        body: toLexical(page.en.body, media),
        _status: 'published' as const,
      };
      await payload.update({
        collection: 'pages',
        id: doc.id,
        context: asSystem(),
        locale: 'en',
        depth: 0,
        data: en as never,
      });
    }
  }
}
