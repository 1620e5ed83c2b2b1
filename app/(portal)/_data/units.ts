import { isClosed, type TreeUnit } from '@/tenants/unit-tree';

import { portal, type Portal } from './portal';
import { siteLink } from './site-link';
import type { DirectoryView, SiteView, UnitEntry } from './types';
import { unitMap } from './unit-map';
import { nameOf } from './unit-names';

/** The units below one, without those that no longer exist. */
export const openChildren = ({ tree, today }: Portal, id: string): TreeUnit[] =>
  tree.children(id).filter((unit) => !isClosed(unit, today));

/** A unit as a link on `site`. */
export function unitEntry(at: Portal, site: SiteView, unit: TreeUnit): UnitEntry {
  const parent = at.tree.get(unit.parent);
  return {
    id: unit.id,
    level: unit.level,
    name: nameOf(unit, site.locale),
    href: siteLink(at, site, unit.id),
    count: openChildren(at, unit.id).length,
    within: parent && nameOf(parent, site.locale),
    current: unit.id === site.unitId,
  };
}

// Cities and towns stand before districts, townships and wards before communes, as in official lists.
const ORDER = ['city', 'town', 'ward', 'township'];
const rank = ({ type }: TreeUnit): number => ORDER.indexOf(type) + 1 || ORDER.length + 1;

/** The units right below one, in the order of official lists and of the alphabet. */
export const childUnits = (at: Portal, site: SiteView, id: string): UnitEntry[] =>
  openChildren(at, id)
    .sort((a, b) => rank(a) - rank(b))
    .map((unit) => unitEntry(at, site, unit));

/** Every unit of the tree that the site belongs to, by district; communes right under the root stand apart. */
export async function getUnits(site: SiteView): Promise<DirectoryView> {
  const at = await portal();
  const root = at.tree.lineage(site.unitId)[0]!;
  const below = childUnits(at, site, root.id);
  const communes = below.filter(({ level }) => level === 'commune');
  const districts = below
    .filter(({ level }) => level !== 'commune')
    .map((unit) => ({ unit, children: childUnits(at, site, unit.id) }));
  const inside = districts.reduce((sum, { children }) => sum + children.length, 0);
  return {
    root: unitEntry(at, site, root),
    districts,
    communes,
    counts: { districts: districts.length, communes: communes.length + inside },
    map: await unitMap(at, site),
  };
}
