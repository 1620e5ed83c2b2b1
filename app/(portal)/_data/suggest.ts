import { getTranslations } from 'next-intl/server';

import { fold } from '@/search/fold';

import { cachedForGood } from './cached';
import { rankUnits } from './find-units';
import type { Suggestions, UnitHit } from './finder-types';
import { portal, type Portal } from './portal';
import type { SiteView } from './types';
import { listedChildren } from './unit-order';
import { unitEntry } from './units';

/** More than this nobody reads in a list that changes while he types. */
const MOST = 8;
const LONGEST = 80;

type From = Pick<SiteView, 'unitId' | 'locale' | 'byPath'>;

async function read(at: Portal, from: From, root: string, query: string): Promise<Suggestions> {
  const t = await getTranslations({ locale: from.locale, namespace: 'Finder' });
  const hitOf = (id: string, former?: string): UnitHit => {
    const { level, name, href, within = '' } = unitEntry(at, from, at.tree.get(id)!);
    const note = former ? t('former', { name: former }) : within;
    return { id, level, name, note, href };
  };
  const found = rankUnits(at, root, query);
  const hits = found.slice(0, MOST).map(({ unit, former }) => hitOf(unit.id, former));
  const exact = found.filter(({ rank }) => rank === 0);
  const sure = exact.length > 0 ? exact : found;
  return {
    query,
    status: query
      ? t(found.length > MOST ? 'more' : 'count', { count: found.length, shown: hits.length })
      : '',
    hits,
    ...(sure.length === 1 ? { direct: hitOf(sure[0]!.unit.id).href } : {}),
    ...(query && hits.length === 0
      ? { instead: listedChildren(at, root).map(({ id }) => hitOf(id)) }
      : {}),
  };
}

/**
 * What the finder offers for what was typed so far. The same on every site of a tree, so it is kept by the folded text, the
 * language and the way of addressing; tree and addresses are in the name, and nothing else shapes it.
 */
export async function suggestUnits(site: From, typed: string): Promise<Suggestions> {
  const { tree, directory, today } = await portal();
  const root = tree.lineage(site.unitId)[0]!.id;
  const query = fold(typed.slice(0, LONGEST));
  const place = `${root}/${site.locale}/${site.byPath ? 'path' : 'host'}`;
  const name = ['goi-y', place, tree.version, directory.version, today, query].join(' ');
  return cachedForGood(name, (at) => read(at, site, root, query));
}
