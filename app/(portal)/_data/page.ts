import { archivedText } from './archived-text';
import { archivedView } from './archived-view';
import { endedItem } from './ended-item';
import { pageView, type PageRow } from './page-view';
import { portal } from './portal';
import type { PageView, SiteView } from './types';

/** A lasting page of the site by its part of the address, archived ones too; null when there is none to read here. */
export async function getPage(site: SiteView, slug: string): Promise<PageView | null> {
  const at = await portal();
  const { payload } = at;
  const { docs } = await payload.find({
    collection: 'pages', depth: 0, limit: 1, pagination: false, overrideAccess: true, locale: 'all',
    where: { and: [{ steward: { equals: site.unitId } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    select: { slug: true, title: true, body: true },
  }); // prettier-ignore
  if (docs[0]) return pageView(at, site, docs[0] as unknown as PageRow);
  const ended = await endedItem(site.unitId, 'trang', slug);
  if (ended?.edition.ending !== 'archived') return null;
  const text = await archivedText(at, ended);
  return pageView(at, site, text as PageRow, { archived: archivedView(ended.edition) });
}
