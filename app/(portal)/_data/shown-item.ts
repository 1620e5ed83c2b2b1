import type { ShownItem } from '@/clarity/row';
import { visibleOn } from '@/syndication/visible';

import { portal } from './portal';
import { referenceOf } from './reference-of';

type Row = { id: unknown; steward?: unknown; origin?: unknown };

const itemOf = (type: ShownItem['type'], row: Row): ShownItem => ({
  type,
  id: String(row.id),
  steward: String(row.steward),
  origin: String(row.origin ?? row.steward),
});

const OWNERS = { steward: true, origin: true } as const;

/** The public article at an address, if the unit's site shows it now; archived ones are not shown in this sense. */
export async function shownArticle(unit: string, address: string): Promise<ShownItem | null> {
  const ref = referenceOf(address);
  if (!ref) return null;
  const { payload, tree } = await portal();
  const { docs } = await payload.find({
    collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true, select: { ref: true, ...OWNERS },
    where: { and: [{ ref: { equals: ref } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  const item = docs[0] ? itemOf('articles', docs[0]) : null;
  return item && (await visibleOn(payload, tree, unit, item.id)) ? item : null;
}

/** The public lasting page of the unit's site by its part of the address. */
export async function shownPage(unit: string, slug: string): Promise<ShownItem | null> {
  const { payload } = await portal();
  const { docs } = await payload.find({
    collection: 'pages', depth: 0, limit: 1, pagination: false, overrideAccess: true, select: { slug: true, ...OWNERS },
    where: { and: [{ steward: { equals: unit } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  return docs[0] ? itemOf('pages', docs[0]) : null;
}
