import { find } from '@/search/find';
import type { Hit, Hits } from '@/search/hits';
import type { Query } from '@/search/query';

import type { Portal } from './portal';
import type { SearchAsk } from './search-ask';
import { placesIn } from './search-places';
import { shownHere, slicesOf } from './search-rows';
import type { SiteView } from './types';

export type Search = { at: Portal; site: SiteView; query: Query; now: number };

/** Asks the index. In English both languages are asked: a text is better found in Vietnamese than not. */
export async function ask(search: Search, wanted: SearchAsk): Promise<Hits> {
  const { at, site, query, now } = search;
  const slices = slicesOf(at, site, wanted, now);
  const both = site.locale === 'en' ? slices.map((slice) => ({ ...slice, language: 'vi' as const })) : []; // prettier-ignore
  const found = await find(at.payload, query, {
    slices: [...slices, ...both],
    unit: site.unitId,
    places: placesIn(at, site.unitId, query),
    ...(wanted.scope === 'site' ? { keep: (rows) => shownHere(at, site.unitId, rows, now) } : {}),
  });
  return { ...found, hits: inOneLanguage(found.hits, site.locale) };
}

/** An item that was found in both languages, in that of the page. */
function inOneLanguage(hits: readonly Hit[], locale: string): Hit[] {
  const own = new Set(hits.filter(({ language }) => language === locale).map(({ item }) => item));
  return hits.filter(({ item, language }) => language === locale || !own.has(item));
}
