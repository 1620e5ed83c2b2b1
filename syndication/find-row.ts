import type { PayloadRequest } from 'payload';

import type { LocalNote } from './local-note';
import type { PlacementState, Strength } from './placement';

export type Row = {
  id: string;
  channel: string;
  state: PlacementState;
  /** what it was before its item ended */
  heldState: PlacementState | null;
  strength: Strength | null;
  steward: string;
  section: string | null;
  ownSection: string | null;
  until: number | null;
  pin: number | null;
  note: LocalNote | null;
  tied: boolean;
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
    heldState: (row.heldState as PlacementState | null) ?? null,
    strength: (row.strength as Strength | null) ?? null,
    steward: String(row.steward),
    section: (row.section as string | null) ?? null,
    ownSection: (row.ownSection as string | null) ?? null,
    until: typeof row.until === 'number' ? row.until : null,
    pin: (row.pin as number | null) ?? null,
    note: (row.note as LocalNote | null) ?? null,
    tied: row.tied === true,
    subscription: (row.subscription as string | null) ?? null,
  };
}
