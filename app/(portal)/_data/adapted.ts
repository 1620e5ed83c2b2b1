import { lineageOf } from '@/syndication/lineage';

import { agencyName } from './agency-name';
import { cachedForGood } from './cached';
import { itemPath } from './cards';
import type { Portal } from './portal';
import { publicUrl } from './public-url';
import { siteLink } from './site-link';
import type { AdaptedView, SiteView } from './types';

/** The item that an article was made from; it never changes. Null for what a unit wrote by itself. */
export const sourceOf = async (article: string): Promise<string | null> =>
  (
    await cachedForGood(`source of ${article}`, async ({ payload }) => ({
      item: (await lineageOf(payload, article))?.item ?? null,
    }))
  ).item;

/**
 * From whose article a unit made its own version; its address only while it is public. A page that shows it depends on the
 * source (`cachedRead`, `source`), so that the link goes with it.
 */
export async function adaptedFrom(
  at: Portal,
  site: SiteView,
  article: string,
): Promise<AdaptedView | undefined> {
  const lineage = await lineageOf(at.payload, article);
  const unit = at.tree.get(lineage?.source);
  if (!lineage || !unit) return undefined;
  const agency = await agencyName(at, unit, site.locale);
  const { docs } = await at.payload.find({
    collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true,
    select: { ref: true, slug: true, publishedAt: true },
    where: { and: [{ id: { equals: lineage.item } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  const row = docs[0];
  if (!row || (row.publishedAt && Date.parse(row.publishedAt) > Date.now())) return { agency };
  const path = itemPath({ slug: row.slug ?? '', ref: row.ref ?? '' });
  const home = at.directory.primary[unit.id] ?? { host: null, path: unit.path };
  return {
    agency,
    href: siteLink(at, site, unit.id, path),
    canonical: publicUrl({ address: home, locale: 'vi' }, path),
  };
}
