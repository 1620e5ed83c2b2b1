import { getTranslations } from 'next-intl/server';

import { LEVELS } from '@/tenants/levels';

import { hrefIn } from './href';
import type { Portal } from './portal';
import { askPath, isNarrowed, type SearchAsk } from './search-ask';
import type { FacetCounts, FacetName } from './search-facets';
import { scopesOf, wholeOf } from './search-rows';
import { SEARCH_KINDS, SEARCH_SORTS, type SearchChoice, type SearchView } from './search-types';
import type { SiteView } from './types';
import { nameOf, runningName } from './unit-names';
import type { SectionName } from './vocabulary';

/** As many units as people read in a list; what is further down is chosen by a level or a year first. */
const MOST = 8;

type Choices = Pick<SearchView, 'scopes' | 'kinds' | 'facets' | 'sorts' | 'clear'>;

/** Every way to narrow, widen or order what was found, each an address. */
export async function choicesOf(
  at: Portal,
  site: SiteView,
  ask: SearchAsk,
  counts: FacetCounts,
  sections: readonly SectionName[],
): Promise<Choices> {
  const t = await getTranslations({ locale: site.locale, namespace: 'Search' });
  const href = (change: Partial<SearchAsk>) =>
    hrefIn(site, askPath({ ...ask, ...change, page: 1 }));
  const nothing = { kind: undefined, unit: undefined, level: undefined, section: undefined, year: undefined }; // prettier-ignore

  /** One value of a trait; chosen a second time it is let go. */
  const choice = (
    name: FacetName,
    value: string,
    label: string,
    written: Partial<SearchAsk>,
    chosen: boolean,
  ): SearchChoice => ({
    label,
    count: counts[name].get(value) ?? 0,
    href: href(chosen ? { [name]: undefined } : written),
    chosen,
  });
  const facet = (name: Exclude<FacetName, 'kind'>, choices: SearchChoice[]) => ({
    name,
    // One value that everything has narrows nothing.
    choices: choices.length > 1 || choices.some(({ chosen }) => chosen) ? choices : [],
  });

  const units = [...counts.unit]
    .flatMap(([id]) => at.tree.get(id) ?? [])
    .map((unit) => choice('unit', unit.id, nameOf(unit, site.locale), { unit: unit.id }, ask.unit === unit.id)); // prettier-ignore
  const levels = LEVELS.filter((level) => counts.level.has(level)).map((level) =>
    choice('level', level, t(`level-${level}`), { level }, ask.level === level),
  );
  const inSections = sections
    .filter(({ id }) => counts.section.has(id))
    .map(({ id, slug, name }) => choice('section', id, name, { section: slug }, ask.section === slug)); // prettier-ignore
  const years = [...counts.year.keys()]
    .sort()
    .reverse()
    .map((year) => choice('year', year, year, { year: Number(year) }, ask.year === Number(year)));
  const often = (a: SearchChoice, b: SearchChoice) => (b.count ?? 0) - (a.count ?? 0);
  return {
    scopes: scopesOf(at, site.unitId).map((scope) => ({
      label: t(`scope-${scope}`, { whole: runningName(wholeOf(at, site.unitId), site.locale) }),
      href: href({ ...nothing, scope }),
      chosen: scope === ask.scope,
    })),
    kinds: kindChoices(t, ask, counts, href),
    facets: [
      facet('unit', units.sort(often).slice(0, MOST)),
      facet('level', levels),
      facet('section', inSections.sort(often).slice(0, MOST)),
      facet('year', years.slice(0, MOST)),
    ].filter(({ choices }) => choices.length > 0),
    sorts: SEARCH_SORTS.map((sort) => ({
      label: t(`sort-${sort}`),
      href: href({ sort }),
      chosen: sort === ask.sort,
    })),
    ...(isNarrowed(ask) ? { clear: href(nothing) } : {}),
  };
}

function kindChoices(
  t: (key: string) => string,
  ask: SearchAsk,
  counts: FacetCounts,
  href: (change: Partial<SearchAsk>) => string,
): SearchChoice[] {
  const sum = [...counts.kind.values()].reduce((a, b) => a + b, 0);
  return [
    { label: t('kind-all'), count: sum, href: href({ kind: undefined }), chosen: !ask.kind },
    ...SEARCH_KINDS.filter((kind) => counts.kind.has(kind) || ask.kind === kind).map((kind) => ({
      label: t(`kind-${kind}`),
      count: counts.kind.get(kind) ?? 0,
      href: href({ kind }),
      chosen: ask.kind === kind,
    })),
  ];
}
