import type { PayloadRequest } from 'payload';

import { placeOf } from './address';
import type { WorkCase } from './case';
import { isItemType, type ItemType } from './content';
import { editionsOf, holdEdition } from './edition';
import { mainRow } from './item';
import { VerbRefused } from './refusal';
import type { Input } from './verb';

/** What takes the place of an ended item: another item, or a place on a site of this system. */
export type Replacement =
  | { type: ItemType; id: string; unit?: null; path?: null }
  | { type?: null; id?: null; unit: string; path: string };

/** Pages of every site that are no items of their own. */
const PLACE = /^\/(chuyen-muc\/[a-z0-9-]{1,100}|don-vi|lien-he|so-do)?$/;
const REF = /^\/tin\/(?:[^/]*-)?([a-z0-9]{8})$/;
const PAGE = /^\/trang\/([a-z0-9-]{1,200})$/;

type Row = { id: string };

/** An item as `articles/<id>`, or an id of the same kind. */
function itemOf(value: string, type: ItemType): { type: ItemType; id: string } | null {
  const [kind, id, ...rest] = value.includes('/') ? value.split('/') : [type, value];
  return isItemType(kind) && id && rest.length === 0 ? { type: kind, id } : null;
}

async function atAddress(
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

/**
 * What the person named as the replacement; null when nothing. An item must be public now, so that no chain of
 * replacements ever leads back; it is held, so that of two items merged into each other one is refused.
 * @throws VerbRefused 'target-required', 'address-unknown'
 */
export async function replacementOf(
  req: PayloadRequest,
  { item }: WorkCase,
  { target, address }: Input,
  now: number,
): Promise<Replacement | null> {
  const named = typeof target === 'string' && target ? itemOf(target, item.type) : null;
  const typed = typeof address === 'string' ? address.trim() : '';
  if (!named && !typed) {
    if (target) throw new VerbRefused(['target-required']);
    return null;
  }
  const found = named ?? (await atAddress(req, typed, item.steward, now));
  if (!found) throw new VerbRefused(['target-required']);
  if (!found.type) return found;
  const row = await mainRow(req, found.type, found.id).catch(() => null);
  if (found.id === item.id || row?._status !== 'published' || row.deletedAt)
    throw new VerbRefused(['target-required']);
  await holdEdition(req, await editionsOf(req, found.id));
  return found;
}
