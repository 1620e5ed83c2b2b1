import { getTranslations } from 'next-intl/server';

import { hrefIn } from './href';
import { LISTS, listPath, type ListSlug } from './lists';
import { pagesOf } from './pages-of';
import { portal } from './portal';
import { topicPaths } from './topic';
import type { OutlineView, SitePath, SiteView } from './types';
import { childUnits } from './units';
import { vocabulary } from './vocabulary';

/** What a site holds: lists and sections, topics, lasting pages, the units right below. */
export async function getOutline(site: SiteView): Promise<OutlineView> {
  const at = await portal();
  const [pages, sections, topics, t] = await Promise.all([
    pagesOf(at, site.unitId),
    vocabulary(site.unitId, site.locale),
    topicPaths(site),
    getTranslations({ locale: site.locale, namespace: 'Lists' }),
  ]);
  const entry = (label: string, path: string): SitePath => ({
    label,
    path,
    href: hrefIn(site, path),
  });
  const named = new Set(sections.map(({ slug }) => slug));
  const lists = (Object.keys(LISTS) as ListSlug[]).filter((slug) => !named.has(slug));
  return {
    sections: [
      ...sections.map(({ name, slug }) => entry(name, `/chuyen-muc/${slug}`)),
      ...lists.map((slug) => entry(t(LISTS[slug].key), listPath(slug))),
    ],
    topics,
    pages: pages.map(({ slug, title }) =>
      entry(title[site.locale] || title.vi || slug, `/trang/${slug}`),
    ),
    units: childUnits(at, site, site.unitId).map(({ name, href }) => ({ label: name, href })),
  };
}
