import { getTranslations } from 'next-intl/server';

import { completions } from '@/search/complete';
import { fold } from '@/search/fold';

import type { Suggestions, UnitHit } from './finder-types';
import { hrefIn } from './href';
import { portal } from './portal';
import { askPath, readAsk } from './search-ask';
import { hitViews } from './search-hits';
import { ask } from './search-index';
import { vocabularyOf } from './search-vocabulary';
import { matchingSections, matchingUnits } from './search-ways';
import { understood } from './search-words';
import type { SiteView } from './types';

const LONGEST = 80;
const WORDS = 3;
const TITLES = 4;

/** What is offered while somebody types in the field of search: words, units, sections, titles of this site. */
export async function suggestSearch(site: SiteView, typed: string): Promise<Suggestions> {
  const at = await portal();
  const t = await getTranslations({ locale: site.locale, namespace: 'Search' });
  const text = typed.slice(0, LONGEST).replace(/\s+/g, ' ').trimStart();
  const query = fold(text);
  if (!query) return { query, status: '', hits: [] };
  const level = site.level;
  const option = (name: string, note: string, href: string): UnitHit => ({ id: '', level, name, note, href }); // prettier-ignore
  const words = completions(text, await vocabularyOf(at, site.unitId), WORDS);
  const wanted = readAsk({ q: words[0] ?? text });
  const search = { at, site, query: await understood(at, site.unitId, wanted.q), now: Date.now() };
  const found = await ask(search, wanted);
  const titles = found.match === 'some' ? [] : found.hits.slice(0, TITLES);
  const hits = [
    ...words.map((word) => option(word, t('suggest-words'), hrefIn(site, askPath({ ...wanted, q: word })))), // prettier-ignore
    ...matchingUnits(at, site, text)
      .slice(0, 2)
      .map(({ id, level: own, name, within, former, href }) => ({
        id, level: own, name, note: former ? t('former', { name: former }) : (within ?? ''), href,
      })),
    ...(await matchingSections(site, text))
      .slice(0, 2)
      .map(({ label, href }) => option(label, t('section'), href)),
    ...(await hitViews(at, site, search.query, 'site', titles)).map(({ title, kind, href, origin }) =>
      option(title.map((part) => part.text).join(''), [t(`one-${kind}`), origin?.name].filter(Boolean).join(', '), href),
    ),
  ]; // prettier-ignore
  return { query, status: t('suggestions', { count: hits.length }), hits };
}
