import { pageView, type PageRow } from './page-view';
import { portal } from './portal';
import type { PageView, SiteView } from './types';

/** A lasting page of the site by its part of the address; null when it is not published here. */
export async function getPage(site: SiteView, slug: string): Promise<PageView | null> {
  const at = await portal();
  const { payload } = at;
  const { docs } = await payload.find({
    collection: 'pages', depth: 0, limit: 1, pagination: false, overrideAccess: true, locale: 'all',
    where: { and: [{ steward: { equals: site.unitId } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    select: { slug: true, title: true, body: true, updatedAt: true },
  }); // prettier-ignore
  return docs[0] ? pageView(at, site, docs[0] as unknown as PageRow) : null;
}
