import type { TreeUnit } from '@/tenants/unit-tree';

import { portal, type Portal } from './portal';
import { siteLink } from './site-link';
import type { DirectoryView, SiteView, UnitEntry } from './types';
import { unitMap } from './unit-map';
import { nameOf } from './unit-names';
import { listedChildren, openChildren } from './unit-order';

type From = Pick<SiteView, 'unitId' | 'locale' | 'byPath'>;

/** A unit as a link on `site`. */
export function unitEntry(at: Portal, site: From, unit: TreeUnit): UnitEntry {
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

/** The units right below one, in the order of official lists. */
export const childUnits = (at: Portal, site: SiteView, id: string): UnitEntry[] =>
  listedChildren(at, id).map((unit) => unitEntry(at, site, unit));

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
