import { getTranslations } from 'next-intl/server';

import { fold } from '@/search/fold';
import type { Match } from '@/search/hits';
import { suggestSpelling } from '@/search/spelling';

import { rankUnits } from './find-units';
import { hrefIn } from './href';
import type { Portal } from './portal';
import { askPath, type SearchAsk } from './search-ask';
import { ask as askIndex, type Search } from './search-index';
import { wholeOf } from './search-rows';
import type { SearchScope, SearchWays } from './search-types';
import { vocabularyOf } from './search-vocabulary';
import { understood } from './search-words';
import type { MenuItem, SiteView, UnitEntry } from './types';
import { runningName } from './unit-names';
import { unitEntry } from './units';
import { vocabulary } from './vocabulary';

/** With so many found nobody needs to be shown other ways. */
const PLENTY = 3;

const FEW = 3;

/** Units that are called what was typed: by their name or the beginning of it, and by a former name. */
export function matchingUnits(at: Portal, site: SiteView, typed: string): UnitEntry[] {
  const root = at.tree.lineage(site.unitId)[0];
  const query = fold(typed.slice(0, 80));
  if (!root || query.length < 2) return [];
  return rankUnits(at, root.id, query)
    .filter(({ rank }) => rank <= 1 || rank === 10)
    .slice(0, FEW)
    .map(({ unit, former }) => ({ ...unitEntry(at, site, unit), ...(former ? { former } : {}) }));
}

/** Sections of this site whose name holds what was typed. */
export async function matchingSections(site: SiteView, typed: string): Promise<MenuItem[]> {
  const query = fold(typed.slice(0, 80));
  if (query.length < 2) return [];
  const sections = await vocabulary(site.unitId, site.locale);
  return sections
    .filter(({ name }) => fold(name).includes(query))
    .slice(0, FEW)
    .map(({ slug, name }) => ({ label: name, href: hrefIn(site, `/chuyen-muc/${slug}`) }));
}

/**
 * The query as it was probably meant, where that finds something. Only beside texts that were found as typed: where there are
 * none, it has been asked already (`search-meant.ts`).
 */
async function spelling(search: Search, wanted: SearchAsk): Promise<MenuItem | undefined> {
  const { at, site, query } = search;
  const better = suggestSpelling(query, await vocabularyOf(at, site.unitId));
  if (!better) return undefined;
  const corrected = { ...wanted, q: better, page: 1 };
  const meant = await understood(at, site.unitId, better);
  const found = await askIndex({ ...search, query: meant }, corrected);
  if (found.hits.length === 0 || found.match !== 'close') return undefined;
  return { label: better, href: hrefIn(site, askPath(corrected)) };
}

/** What leads on where little was found: another spelling, and the scopes in which there is more. */
export async function waysOn(
  search: Search,
  wanted: SearchAsk,
  found: { count: number; match: Match },
  scopes: readonly SearchScope[],
): Promise<SearchWays> {
  if (!wanted.q || found.count >= PLENTY) return { wider: [] };
  const { at, site } = search;
  const t = await getTranslations({ locale: site.locale, namespace: 'Search' });
  const whole = runningName(wholeOf(at, site.unitId), site.locale);
  const others = scopes.slice(scopes.indexOf(wanted.scope) + 1);
  const [better, ...wider] = await Promise.all([
    found.count > 0 && found.match === 'close' ? spelling(search, wanted) : undefined,
    ...others.map(async (scope) => {
      const asked: SearchAsk = { q: wanted.q, scope, sort: 'best', page: 1 };
      const { hits, truncated, match } = await askIndex(search, asked);
      return {
        label: t(`scope-${scope}`, { whole }),
        href: hrefIn(site, askPath(asked)),
        chosen: false,
        ...(truncated ? {} : { count: hits.length }),
        empty: hits.length === 0 || match !== 'close',
      };
    }),
  ]);
  return {
    ...(better ? { spelling: better } : {}),
    wider: wider.filter(({ empty }) => !empty).map(({ empty: _, ...choice }) => choice),
  };
}
