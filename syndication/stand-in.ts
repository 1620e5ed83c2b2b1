import type { PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { localChannel } from '@/tenants/channels';

import { derive } from './derived';
import { findRow } from './find-row';
import type { PlacementState } from './placement';
import { publicItem } from './public-item';
import { upsertPlacement } from './upsert';

type Place = { unit: string; item: string };

/** That the unit had decided nothing about the item. */
const NOTHING = 'none';

/** That the item stays hidden, whatever becomes of the version. */
export const DECIDED: PlacementState = 'hidden';

/**
 * The unit's own version takes the place of an item on its site: the unit's row hides it. What is mandatory shows all the
 * same, as it does whatever a unit decides. No check of the actor: the verb that published the version made it.
 * @returns what the unit had decided before, for `stepBack`; null where there is nothing to hide
 */
export async function standIn(req: PayloadRequest, { unit, item }: Place): Promise<string | null> {
  const channel = localChannel(unit);
  const known = await findRow(req, item, channel);
  if (known) {
    const rests = known.heldState !== null || !(await publicItem(req, 'articles', item));
    // An end of the unit's own would bring the item back beside the version.
    const data = { ...(rests ? { state: 'past', heldState: 'hidden' } : { state: 'hidden' }), until: null, pin: null, pinUntil: null };
    await req.payload.db.updateOne({ collection: 'placements', id: known.id, data, req, returning: false });
    await invalidate(req, [channel]);
    const before = known.heldState ?? known.state;
    return known.until === null ? before : `${before} ${known.until}`;
  }
  const found = await publicItem(req, 'articles', item);
  if (!found) return null;
  const { everywhere } = await derive(req, found);
  await upsertPlacement(req, {
    ...everywhere, item, itemType: 'articles', channel, state: 'hidden', heldState: null, received: true,
    section: found.section, origin: found.origin, steward: unit, createdBy: null,
  });
  return NOTHING;
} // prettier-ignore

/** The version is public no more: the item stands again as it did. What somebody decided since then stays. */
export async function stepBack(
  req: PayloadRequest,
  { unit, item }: Place,
  before: string,
): Promise<void> {
  const channel = localChannel(unit);
  const row = await findRow(req, item, channel);
  const state = row?.state === 'past' ? row.heldState : row?.state;
  const [was, end] = before.split(' ');
  if (!row || state !== 'hidden' || was === DECIDED) return;
  const { db } = req.payload;
  const bare = row.subscription === null && row.pin === null && row.note === null;
  if (was === NOTHING && bare)
    await db.deleteOne({ collection: 'placements', where: { id: { equals: row.id } }, req, returning: false });
  else {
    const back = was === NOTHING ? 'available' : was;
    const over = back === 'past' ? { state: 'past', heldState: null } : null;
    const data = over ?? (row.state === 'past' ? { heldState: back } : { state: back });
    await db.updateOne({ collection: 'placements', id: row.id, data: { ...data, until: end ? Number(end) : null }, req, returning: false });
  }
  await invalidate(req, [channel]);
} // prettier-ignore
