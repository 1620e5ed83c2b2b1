import type { Hit } from '@/search/hits';

import { hrefIn } from './href';
import { portal, type Portal } from './portal';
import { isNarrowed, type SearchAsk } from './search-ask';
import { bestBets } from './search-bets';
import { choicesOf } from './search-choices';
import { chosenTraits, countFacets, has, traitsOf } from './search-facets';
import { hitViews } from './search-hits';
import { ask } from './search-index';
import { askMeant, type Answer } from './search-meant';
import { PAGE_SIZE, pagesOf } from './search-pages';
import { isWithin, scopesOf } from './search-rows';
import type { SearchView } from './search-types';
import { matchingSections, matchingUnits, waysOn } from './search-ways';
import { understood } from './search-words';
import type { SiteView } from './types';
import { vocabulary } from './vocabulary';

const bare = ({ q, scope, sort }: SearchAsk): SearchAsk => ({ q, scope, sort, page: 1 });

/** What is true of a site: a scope it does not have, or a unit of elsewhere, counts as not said. */
function fitting(at: Portal, site: SiteView, asked: SearchAsk): SearchAsk {
  const scopes = scopesOf(at, site.unitId);
  const { unit, ...rest } = asked;
  return {
    ...rest,
    scope: scopes.includes(asked.scope) ? asked.scope : 'all',
    ...(unit && isWithin(at, site, unit) ? { unit } : {}),
  };
}

const ORDER = {
  best: null,
  newest: (a: Hit, b: Hit) => b.date - a.date,
  oldest: (a: Hit, b: Hit) => a.date - b.date,
} as const;

/** A page of what a visitor looks for; never from a cache, so that what is withdrawn is gone at once. */
export async function getSearch(site: SiteView, asked: SearchAsk): Promise<SearchView> {
  const at = await portal();
  const wanted = fitting(at, site, asked);
  const typed = { at, site, query: await understood(at, site.unitId, wanted.q), now: Date.now() };
  const sections = await vocabulary(site.unitId, site.locale);
  const section = sections.find(({ slug }) => slug === wanted.section)?.id;
  const nothing: Answer = { hits: [], truncated: false, match: 'close', query: typed.query };
  const all = wanted.q ? await askMeant(typed, bare(wanted)) : nothing;
  const search = { ...typed, query: all.query };
  const chosen = chosenTraits(wanted, section);
  // What is chosen may lie beyond what was looked at: then it is asked for by itself.
  const again = all.truncated && isNarrowed(wanted);
  const narrowed = again ? await ask(search, wanted) : all;
  const traits = (hit: Hit) => traitsOf(at.tree, hit);
  const left = narrowed.hits.filter((hit) => has(traits(hit), chosen));
  const order = ORDER[wanted.sort];
  const sorted = order ? [...left].sort(order) : left;
  const start = (wanted.page - 1) * PAGE_SIZE;
  const suggested = wanted.page === 1 ? await bestBets(at, site, [wanted.q, all.meant]) : [];
  const shown = sorted.slice(start, start + PAGE_SIZE);
  const counts = countFacets(all.hits.map(traits), chosen);
  return {
    query: wanted.q,
    ...(all.meant ? { meant: all.meant } : {}),
    scope: wanted.scope,
    action: hrefIn(site, '/tim-kiem'),
    contact: hrefIn(site, '/lien-he'),
    count: left.length,
    more: narrowed.truncated,
    match: narrowed.match,
    tooLong: typed.query.tooLong,
    suggested,
    hits: await hitViews(at, site, all.query, wanted.scope, shown),
    units: matchingUnits(at, site, wanted.q),
    sections: await matchingSections(site, wanted.q),
    ...(await choicesOf(at, site, wanted, counts, sections)),
    ...pagesOf(site, wanted, left.length),
    ways: await waysOn(
      search,
      wanted,
      { count: left.length, match: narrowed.match },
      scopesOf(at, site.unitId),
    ),
  };
}
