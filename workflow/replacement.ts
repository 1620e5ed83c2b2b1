import type { PayloadRequest } from 'payload';

import { atAddress, type Replacement } from './at-address';
import type { WorkCase } from './case';
import { isItemType, type ItemType } from './content';
import { editionsOf, holdEdition } from './edition';
import { mainRow } from './item';
import { VerbRefused } from './refusal';
import type { Input } from './verb';

/** An item as `articles/<id>`, or an id of the same kind. */
function itemOf(value: string, type: ItemType): { type: ItemType; id: string } | null {
  const [kind, id, ...rest] = value.includes('/') ? value.split('/') : [type, value];
  return isItemType(kind) && id && rest.length === 0 ? { type: kind, id } : null;
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
