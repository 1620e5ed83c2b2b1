import type { PayloadRequest, Where } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { getTree } from '@/tenants/tree';

import type { LocalNote } from './local-note';
import type { Card, PlacementState, Strength } from './placement';

/** A placement as services write it; times in milliseconds since 1970. */
export type PlacementData = {
  item: string;
  itemType: string;
  channel: string;
  state: PlacementState;
  strength?: Strength | null;
  date: number;
  kind: Card['kind'];
  startsAt: number | null;
  received: boolean;
  section: string | null;
  ownSection?: string | null;
  ownTeaser?: { vi?: string; en?: string } | null;
  /** of a unit's own row: its place among what is pinned, and what it wrote under the text; left out they stay */
  pin?: number | null;
  pinUntil?: number | null;
  note?: LocalNote | null;
  /** of a unit's own row: it counts only while another row shows the item */
  tied?: boolean;
  from?: number | null;
  until?: number | null;
  card: Card;
  origin: string;
  steward: string;
  createdBy?: string | null;
  /** the act of sending or offering that it belongs to */
  sending?: string | null;
  heldState?: PlacementState | null;
};

/** Writes the one row of (item, channel). `steward` is the unit that decides; its scope is computed here. */
export async function upsertPlacement(req: PayloadRequest, data: PlacementData): Promise<void> {
  const tree = await getTree(req.payload);
  const row = { ...data, scope: tree.scope(data.steward) };
  const where: Where = {
    and: [{ item: { equals: data.item } }, { channel: { equals: data.channel } }],
  };
  const found = await req.payload.db.findOne<{ id: string }>({
    collection: 'placements', where, req, select: { item: true },
  }); // prettier-ignore
  if (found) {
    await req.payload.db.updateOne({
      collection: 'placements',
      id: found.id,
      data: row,
      req,
      returning: false,
    });
  } else {
    await req.payload.db.create({ collection: 'placements', data: row, req, returning: false });
  }
  await invalidate(req, [data.channel]);
}
