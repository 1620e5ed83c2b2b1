import type { PayloadRequest } from 'payload';

import type { PlacementState, Strength } from './placement';

export type Row = {
  id: string;
  channel: string;
  state: PlacementState;
  strength: Strength | null;
  steward: string;
  section: string | null;
  /** the subscription by which it was written */
  subscription: string | null;
};

/** The one row of an item on a channel, read in the transaction of `req`. */
export async function findRow(
  req: PayloadRequest,
  item: string,
  channel: string,
): Promise<Row | null> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'placements',
    where: { and: [{ item: { equals: item } }, { channel: { equals: channel } }] },
    req,
  });
  if (!row) return null;
  return {
    id: String(row.id),
    channel,
    state: row.state as PlacementState,
    strength: (row.strength as Strength | null) ?? null,
    steward: String(row.steward),
    section: (row.section as string | null) ?? null,
    subscription: (row.subscription as string | null) ?? null,
  };
}
