import { getTranslations } from 'next-intl/server';

import { drawOutlines, type Drawing } from './draw-outlines';
import type { Portal } from './portal';
import { siteLink } from './site-link';
import type { MapView, SiteView } from './types';
import { nameOf, runningName, shortNameOf } from './unit-names';
import { listedChildren } from './unit-order';

type Known = { version: string; root: string; locale: string; drawing: Drawing | undefined };

// Outlines are the largest thing in the registry and change with it only: one drawing is kept per language.
const kept: Known[] = [];

async function drawingOf(
  { payload, tree }: Portal,
  root: string,
  locale: SiteView['locale'],
): Promise<Drawing | undefined> {
  const { version } = tree;
  const known = kept.find((one) => one.root === root && one.locale === locale);
  if (known?.version === version) return known.drawing;
  const { docs } = await payload.find({
    collection: 'units', depth: 0, limit: 0, pagination: false, overrideAccess: true,
    where: { and: [{ parent: { equals: root } }, { boundary: { exists: true } }] }, select: { boundary: true },
  }); // prettier-ignore
  const shapes = docs.flatMap((doc) => {
    const unit = tree.get(String(doc.id));
    return unit && !unit.validTo
      ? [{ id: unit.id, name: shortNameOf(unit, locale), geometry: doc.boundary }]
      : [];
  });
  const drawing = drawOutlines(shapes);
  if (known) Object.assign(known, { version, drawing });
  else kept.push({ version, root, locale, drawing });
  return drawing;
}

/** The map of the units right below the root of the tree, in the order of the list beside it, the site's own place marked; undefined without outlines. */
export async function unitMap(at: Portal, site: SiteView): Promise<MapView | undefined> {
  const lineage = at.tree.lineage(site.unitId);
  const root = lineage[0];
  const drawing = root && (await drawingOf(at, root.id, site.locale));
  if (!drawing) return undefined;
  const t = await getTranslations({ locale: site.locale, namespace: 'UnitMap' });
  return {
    label: t('label', { name: runningName(root, site.locale) }),
    width: drawing.width,
    height: drawing.height,
    shapes: listedChildren(at, root.id).flatMap((unit) => {
      const shape = drawing.shapes.find(({ id }) => id === unit.id);
      if (!shape) return [];
      const here = lineage.includes(unit);
      return [
        { ...shape, label: nameOf(unit, site.locale), href: siteLink(at, site, unit.id), here },
      ];
    }),
  };
}
