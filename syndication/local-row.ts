import { NotFound, type PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { localChannel } from '@/tenants/channels';

import { derive } from './derived';
import { findRow, type Row } from './find-row';
import type { LocalNote } from './local-note';
import { publicItem } from './public-item';
import { upsertPlacement } from './upsert';

type Adapted = { pin: number; pinUntil?: number | null } | { note: LocalNote | null };

/**
 * Writes a pin or a note on the unit's own row. Where the unit has decided nothing about the item, the row is `available`:
 * no feed and no precedence reads it, so that a recall takes the item off the site whatever is pinned or noted.
 * @returns the row as it was
 */
export async function adaptRow(
  req: PayloadRequest,
  { unit, item }: { unit: string; item: string },
  data: Adapted,
): Promise<Row | null> {
  const channel = localChannel(unit);
  const known = await findRow(req, item, channel);
  if (known) {
    await req.payload.db.updateOne({
      collection: 'placements',
      id: known.id,
      data,
      req,
      returning: false,
    });
    await invalidate(req, [channel]);
    return known;
  }
  const found = await publicItem(req, 'articles', item);
  if (!found) throw new NotFound(req.t);
  const { everywhere } = await derive(req, found);
  await upsertPlacement(req, {
    ...everywhere, ...data, item, itemType: 'articles', channel, state: 'available', heldState: null,
    received: found.origin !== unit, section: found.section, origin: found.origin, steward: unit,
    createdBy: req.user ? String(req.user.id) : null,
  }); // prettier-ignore
  return null;
}
