import { isClosed } from '@/tenants/unit-tree';

import { cachedForGood } from './cached';
import type { UnitPoint } from './finder-types';
import { innerPoint } from './inner-point';
import { portal, type Portal } from './portal';
import { siteLink } from './site-link';
import type { SiteView } from './types';
import { nameOf } from './unit-names';

type Located = { id: string; point: [number, number] };

/** Outlines are large: so many are in memory at once. */
const AT_ONCE = 100;

async function locate({ payload, tree, today }: Portal, root: string): Promise<Located[]> {
  const open = tree.subtree(root).filter((unit) => !isClosed(unit, today));
  const found: Located[] = [];
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const ids = open.slice(from, from + AT_ONCE).map(({ id }) => id);
    const { docs } = await payload.find({
      collection: 'units', depth: 0, limit: 0, pagination: false, overrideAccess: true,
      where: { id: { in: ids } }, select: { boundary: true },
    }); // prettier-ignore
    for (const { id, boundary } of docs) {
      const point = innerPoint(boundary);
      if (point) found.push({ id: String(id), point });
    }
  }
  return found;
}

// The points change with the registry only: those of the newest version are kept, one entry for each root.
const kept = new Map<string, { version: string; located: Promise<Located[]> }>();

function locatedOnce(at: Portal, root: string): Promise<Located[]> {
  const version = `${at.tree.version} ${at.today}`;
  const known = kept.get(root);
  if (known?.version === version) return known.located;
  const located = locate(at, root);
  kept.set(root, { version, located });
  located.catch(() => kept.delete(root));
  return located;
}

/** Where the open units of the site's tree lie, as far as the registry has their outlines; the root itself is left out. */
export async function unitPoints(
  site: Pick<SiteView, 'unitId' | 'locale' | 'byPath'>,
): Promise<UnitPoint[]> {
  const { tree, directory, today } = await portal();
  const root = tree.lineage(site.unitId)[0]!.id;
  const place = `${root}/${site.locale}/${site.byPath ? 'path' : 'host'}`;
  const name = ['vi-tri', place, tree.version, directory.version, today].join(' ');
  return cachedForGood(name, async (at) => {
    const located = await locatedOnce(at, root);
    return located.flatMap(({ id, point }): UnitPoint[] => {
      const unit = at.tree.get(id);
      if (!unit || id === root) return [];
      return [[id, nameOf(unit, site.locale), siteLink(at, site, id), ...point]];
    });
  });
}
