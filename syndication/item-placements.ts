import type { PayloadRequest } from 'payload';

import type { PlacementState } from './placement';

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
