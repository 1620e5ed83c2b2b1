import { endedItem } from './ended-item';
import { homeTrialOn } from './home-preview';
import { isListSlug } from './lists';
import { openedOn } from './preview';
import { referenceOf } from './reference-of';
import { shownArticle, shownPage } from './shown-item';
import { hasTopic } from './topic';
import type { Locale } from './types';
import { vocabulary } from './vocabulary';

/** What is archived stays readable at its address. */
const isArchived = async (unit: string, kind: string, name: string): Promise<boolean> =>
  (await endedItem(unit, kind, name))?.edition.ending === 'archived';

async function hasArticle(unit: string, address: string): Promise<boolean> {
  if (!referenceOf(address)) return false;
  return (await shownArticle(unit, address)) !== null || isArchived(unit, 'tin', address);
}

const hasPage = async (unit: string, slug: string): Promise<boolean> =>
  (await shownPage(unit, slug)) !== null || isArchived(unit, 'trang', slug);

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
  if (kind === 'xem-truoc')
    return homeTrialOn(item.unit, name) !== null || (await openedOn(item.unit, name)) !== null;
  if (kind === 'trang') return hasPage(item.unit, name);
  if (kind === 'chu-de') return hasTopic(item.unit, item.locale, name);
  if (isListSlug(name)) return true;
  return (await vocabulary(item.unit, item.locale)).some(({ slug }) => slug === name);
}
