import { getFeed } from '@/syndication/feed';

import { cardText, itemPath } from './cards';
import { portal } from './portal';
import { publicUrl } from './public-url';
import type { FeedEntry, SiteView } from './types';
import { nameOf } from './unit-names';

/** The newest items of a site with absolute addresses, for RSS and sitemap.xml; in English only what is translated. */
export async function getEntries(
  site: SiteView,
  limit: number,
  part: 'all' | 'own' = 'all',
): Promise<FeedEntry[]> {
  const { payload, tree, directory } = await portal();
  const filter = part === 'own' ? ({ part, received: false } as const) : {};
  const { rows } = await getFeed(payload, tree, { unit: site.unitId, limit, ...filter });
  return rows
    .filter(({ card }) => site.locale === 'vi' || card.en !== null)
    .map((row) => {
      const { title, teaser = '' } = cardText(row, site.locale);
      const path = itemPath(row.card);
      const origin = tree.get(row.origin);
      const home = directory.primary[row.origin] ?? site.address;
      return {
        ref: row.card.ref, title, teaser,
        url: publicUrl({ address: home, locale: site.locale }, path),
        here: publicUrl(site, path),
        date: new Date(row.date).toISOString(),
        agency: origin ? nameOf(origin, site.locale) : site.name,
      };
    }); // prettier-ignore
}
