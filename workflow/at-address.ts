import type { PayloadRequest } from 'payload';

import { placeOf } from './address';
import type { ItemType } from './content';
import { VerbRefused } from './refusal';

/** What takes the place of an ended item: another item, or a place on a site of this system. */
export type Replacement =
  | { type: ItemType; id: string; unit?: null; path?: null }
  | { type?: null; id?: null; unit: string; path: string };

type Row = { id: string };

/** Pages of every site that are no items of their own. */
const PLACE = /^\/(chuyen-muc\/[a-z0-9-]{1,100}|don-vi|lien-he|so-do)?$/;
const REF = /^\/tin\/(?:[^/]*-)?([a-z0-9]{8})$/;
const PAGE = /^\/trang\/([a-z0-9-]{1,200})$/;

/**
 * The public item, or the page of a site, at an address; null where there is none.
 * @param unit whose site a bare path is meant on
 * @throws VerbRefused 'address-unknown'
 */
export async function atAddress(
  req: PayloadRequest,
  address: string,
  unit: string,
  now: number,
): Promise<Replacement | null> {
  const place = await placeOf(req, address, unit, now);
  if (!place) throw new VerbRefused(['address-unknown']);
  const find = (collection: ItemType, and: object[]) =>
    req.payload.db.findOne<Row>({ collection, where: { and: [...and, { _status: { equals: 'published' } }] } as never, req }); // prettier-ignore
  const ref = REF.exec(place.path)?.[1];
  const slug = PAGE.exec(place.path)?.[1];
  if (ref) {
    const row = await find('articles', [{ ref: { equals: ref } }]);
    return row && { type: 'articles', id: String(row.id) };
  }
  if (slug) {
    const row = await find('pages', [
      { steward: { equals: place.unit } },
      { slug: { equals: slug } },
    ]);
    return row && { type: 'pages', id: String(row.id) };
  }
  return PLACE.test(place.path) ? place : null;
}
