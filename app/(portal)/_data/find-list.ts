import { getTranslations } from 'next-intl/server';

import type { FeedRequest } from '@/syndication/feed';

import { isListSlug, LISTS } from './lists';
import type { SiteView } from './types';
import { vocabulary } from './vocabulary';

/** How a list is called and what it holds. */
export type Found = { title: string; filter: Partial<FeedRequest> };

/** A section of the vocabulary or one of the lists that every site has; null when the site has no such section. */
export async function findList(site: SiteView, slug: string): Promise<Found | null> {
  const section = (await vocabulary(site.unitId, site.locale)).find((one) => one.slug === slug);
  if (isListSlug(slug)) {
    const t = await getTranslations({ locale: site.locale, namespace: 'Lists' });
    return { title: section?.name ?? t(LISTS[slug].key), filter: LISTS[slug].filter };
  }
  return section ? { title: section.name, filter: { section: section.id } } : null;
}
