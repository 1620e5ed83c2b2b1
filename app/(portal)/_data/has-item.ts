import { visibleOn } from '@/syndication/visible';

import { endedItem } from './ended-item';
import { isListSlug } from './lists';
import { openedOn } from './preview';
import { portal } from './portal';
import { referenceOf } from './reference-of';
import type { Locale } from './types';
import { vocabulary } from './vocabulary';

/** What is archived stays readable at its address. */
const isArchived = async (unit: string, kind: string, name: string): Promise<boolean> =>
  (await endedItem(unit, kind, name))?.edition.ending === 'archived';

async function hasArticle(unit: string, address: string): Promise<boolean> {
  const ref = referenceOf(address);
  if (!ref) return false;
  const { payload, tree } = await portal();
  const { docs } = await payload.find({
    collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true, select: { ref: true },
    where: { and: [{ ref: { equals: ref } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  if (docs[0]) return Boolean(await visibleOn(payload, tree, unit, String(docs[0].id)));
  return isArchived(unit, 'tin', address);
}

async function hasPage(unit: string, slug: string): Promise<boolean> {
  const { payload } = await portal();
  const { totalDocs } = await payload.count({
    collection: 'pages', overrideAccess: true,
    where: { and: [{ steward: { equals: unit } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  return totalDocs > 0 || isArchived(unit, 'trang', slug);
}

/**
 * Whether a unit's site has what an address names, without reading its text: the same question that the pages answer
 * with `notFound()`.
 * @param item `path` inside the site, as `isItemPath` or `isPreviewPath` knows it, still percent-encoded
 */
export async function hasItem(item: {
  unit: string;
  locale: Locale;
  path: string;
}): Promise<boolean> {
  const [, kind, last = ''] = item.path.split('/');
  let name: string;
  try {
    name = decodeURIComponent(last);
  } catch {
    return false;
  }
  if (kind === 'tin') return hasArticle(item.unit, name);
  if (kind === 'xem-truoc') return (await openedOn(item.unit, name)) !== null;
  if (kind === 'trang') return hasPage(item.unit, name);
  if (isListSlug(name)) return true;
  return (await vocabulary(item.unit, item.locale)).some(({ slug }) => slug === name);
}
