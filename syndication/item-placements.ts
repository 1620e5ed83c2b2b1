import type { PayloadRequest } from 'payload';

import type { PlacementState, Strength } from './placement';

export type ItemPlacement = {
  id: string;
  item: string;
  channel: string;
  state: PlacementState;
  heldState: PlacementState | null;
  ownSection: string | null;
};

/** Every placement of an item, read in the transaction of `req`: as many as decisions were made about it, not as sites. */
export async function itemPlacements(req: PayloadRequest, item: string): Promise<ItemPlacement[]> {
  const { docs } = await req.payload.db.find<ItemPlacement>({
    collection: 'placements', where: { item: { equals: item } }, limit: 0, pagination: false, req,
    select: { item: true, channel: true, state: true, heldState: true, ownSection: true },
  }); // prettier-ignore
  return docs.map((row) => ({
    ...row,
    heldState: row.heldState ?? null,
    ownSection: row.ownSection ?? null,
  }));
}

/** A placement with the act of sending that it belongs to. */
export type SentPlacement = ItemPlacement & {
  steward: string;
  strength: Strength | null;
  sending: string | null;
};

/** The same with who sent what; for the screens and services of sending. */
export async function sentPlacements(req: PayloadRequest, item: string): Promise<SentPlacement[]> {
  const { docs } = await req.payload.db.find<SentPlacement>({
    collection: 'placements', where: { item: { equals: item } }, limit: 0, pagination: false, req,
    select: { item: true, channel: true, state: true, heldState: true, steward: true, strength: true, sending: true },
  }); // prettier-ignore
  return docs.map((row) => ({
    ...row,
    id: String(row.id),
    steward: String(row.steward),
    heldState: row.heldState ?? null,
    strength: row.strength ?? null,
    sending: row.sending ?? null,
  }));
}
