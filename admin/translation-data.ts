import type { PayloadRequest, Where } from 'payload';

import type { Actor } from '@/tenants/actor';
import { SCOPE_KEYS } from '@/tenants/levels';
import { scopeWhere } from '@/tenants/scope-where';
import type { TranslationRow } from '@/translations/row';

import type { SelectedUnit } from './selected-unit';

export type StaleRow = Pick<TranslationRow, 'itemType' | 'item' | 'title' | 'since'> & { steward: string }; // prettier-ignore

const PAGE = 25;

const PLACE = /^(\d{1,15})_([A-Za-z0-9-]{1,64})$/;

/** What comes after a place in the list; the whole list without one. */
function after(text: string | null): Where {
  const [, since, item] = PLACE.exec(text ?? '') ?? [];
  if (item === undefined) return { since: { greater_than: 0 } };
  const same: Where = { and: [{ since: { equals: Number(since) } }, { item: { greater_than: item } }] };
  return { or: [{ since: { greater_than: Number(since) } }, same] };
} // prettier-ignore

/**
 * A page of the public items of the chosen unit, and of what is below it when asked for, whose English text is older than the
 * Vietnamese one; the longest so first.
 */
export async function listStale(
  req: PayloadRequest,
  actor: Actor,
  { unit, below }: SelectedUnit,
  from: string | null,
): Promise<{ rows: StaleRow[]; next: string | null }> {
  const reads = scopeWhere(actor, 'content.read');
  if (!reads) return { rows: [], next: null };
  const shown: Where = below ? { [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } } : { steward: { equals: unit.id } }; // prettier-ignore
  const { docs } = await req.payload.db.find<TranslationRow>({
    collection: 'translations', where: { and: [shown, reads, after(from)] }, sort: ['since', 'item'], limit: PAGE + 1, pagination: false, req,
    select: { itemType: true, item: true, title: true, since: true, steward: true },
  }); // prettier-ignore
  const rows = docs
    .slice(0, PAGE)
    .map(({ itemType, item, title, since, steward }) => ({ itemType, item, title, since, steward: String(steward) })); // prettier-ignore
  const last = docs.length > PAGE ? rows.at(-1) : undefined;
  return { rows, next: last ? `${last.since}_${last.item}` : null };
}
