import type { PayloadRequest } from 'payload';

import { itemRows } from '@/database/feed-rows';
import { feedKeys, localChannel } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { findRow, type Row } from './find-row';
import { Refusal } from './refusal';

export type Reaching = { rows: Awaited<ReturnType<typeof itemRows>>; known: Row | null };

/**
 * By which rows an item reaches a unit, and the unit's own row about it.
 * @throws Refusal where nothing of it reaches the unit
 */
export async function reachingRows(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  item: string,
): Promise<Reaching> {
  const channel = localChannel(unit);
  const all = feedKeys(tree.lineage(unit), tree.groupsOf(unit));
  const keys = all.filter((key) => key !== channel);
  const known = await findRow(req, item, channel);
  const rows = await itemRows(req.payload, [item], keys, ['live', 'available']);
  // What the worker wrote by a subscription reached the unit by this very row, once the item's date has come.
  const followed = known?.subscription && known.state !== 'waiting';
  if (rows.length === 0 && !followed) throw new Refusal('notHere', req.i18n?.language);
  return { rows, known };
}
