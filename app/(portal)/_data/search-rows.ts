import type { Slice } from '@/search/engine';
import type { SearchRow } from '@/search/document';
import { visibleAmong } from '@/syndication/visible';
import { SCOPE_KEYS } from '@/tenants/levels';
import type { TreeUnit } from '@/tenants/unit-tree';

import type { Portal } from './portal';
import type { SearchAsk } from './search-ask';
import type { SearchScope } from './search-types';
import type { SiteView } from './types';

type Site = Pick<SiteView, 'unitId' | 'locale'>;

/** The unit whose part of the tree "the whole province" means on a site. */
export function wholeOf({ tree }: Portal, unit: string): TreeUnit {
  const lineage = tree.lineage(unit);
  return lineage.find(({ level }) => level === 'province') ?? lineage[0]!;
}

/** So few units are named one by one, which an index serves; a province by the field of its level. */
const NAMED = 64;

function belowSlice({ tree }: Portal, unit: TreeUnit): Pick<Slice, 'stewards' | 'below'> {
  const units = tree.subtree(unit.id);
  return units.length <= NAMED
    ? { stewards: units.map(({ id }) => id) }
    : { below: { key: SCOPE_KEYS[unit.level], unit: unit.id } };
}

const DAY = 86_400_000;

/** A year by the clock of Viet Nam, in milliseconds since 1970. */
const yearSpan = (year: number): readonly [number, number] => [
  Date.UTC(year, 0, 1) - (7 / 24) * DAY,
  Date.UTC(year + 1, 0, 1) - (7 / 24) * DAY,
];

/**
 * Where to look for a scope. What a site shows of others is found three ways: what its own units above wrote, what is
 * anywhere in the province, and its own.
 */
export function slicesOf(at: Portal, site: Site, ask: SearchAsk, now: number): Slice[] {
  const { tree } = at;
  const narrow = {
    language: site.locale,
    now,
    ...(ask.kind ? { kind: ask.kind } : {}),
    ...(ask.year ? { between: yearSpan(ask.year) } : {}),
  };
  const whole = { ...narrow, ...belowSlice(at, wholeOf(at, site.unitId)) };
  if (ask.unit) return [{ ...narrow, stewards: [ask.unit] }];
  if (ask.scope === 'all') return [whole];
  if (ask.scope === 'below') return [{ ...narrow, ...belowSlice(at, tree.get(site.unitId)!) }];
  const above = tree.lineage(site.unitId).slice(0, -1);
  return [
    { ...narrow, stewards: [site.unitId] },
    ...(above.length > 0 ? [{ ...narrow, stewards: above.map(({ id }) => id) }] : []),
    whole,
  ];
}

/** Of some rows those that a site shows: its own pages, and articles by their placements, as on its lists. */
export async function shownHere(
  { payload, tree }: Portal,
  unit: string,
  rows: readonly SearchRow[],
  now: number,
): Promise<SearchRow[]> {
  const articles = rows.filter(({ itemType }) => itemType === 'articles');
  const shown = await visibleAmong(payload, tree, unit, articles.map(({ item }) => item), now); // prettier-ignore
  return rows.filter(({ item, itemType, steward }) =>
    itemType === 'pages' ? steward === unit : shown.has(item),
  );
}

/** Whether the unit of a search can be asked about on this site: one of the same province. */
export const isWithin = (at: Portal, site: Site, unit: string): boolean =>
  at.tree.lineage(unit).some(({ id }) => id === wholeOf(at, site.unitId).id);

/** Scopes that differ on a site: nothing is below a commune, and a province's own is the whole. */
export function scopesOf({ tree }: Portal, unit: string): SearchScope[] {
  const own = tree.get(unit);
  const below = tree.children(unit).length > 0 && own?.level !== 'province' && own?.level !== 'country'; // prettier-ignore
  return ['site', ...(below ? (['below'] as const) : []), 'all'];
}
