import type { Payload, PayloadRequest } from 'payload';

import { localChannel } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import type { LocalNote } from './local-note';
import type { FeedRow } from './placement';
import { visibleAmong } from './visible';

/** A local row that is pinned, whether or not its item shows. */
export type Pin = {
  id: string;
  item: string;
  /** afterwards it stands by its date; null: no end */
  until: number | null;
};

/** Whether a pin has not ended; the sweeper clears the row a little later. */
export const standsAt = ({ until }: Pin, now: number): boolean => until === null || until > now;

/** The pinned rows of a unit in their order, by the index (channel, pin); also those whose end has just passed. */
export async function pinsOf(payload: Payload, unit: string, req?: PayloadRequest): Promise<Pin[]> {
  const { docs } = await payload.db.find<Omit<Pin, 'until'> & { pinUntil?: number | null }>({
    collection: 'placements', limit: 0, pagination: false, sort: 'pin', req, select: { item: true, pinUntil: true },
    where: { and: [{ channel: { equals: localChannel(unit) } }, { pin: { greater_than: 0 } }] },
  }); // prettier-ignore
  return docs.map(({ id, item, pinUntil }) => ({
    id: String(id),
    item: String(item),
    until: pinUntil ?? null,
  }));
}

/** What a unit pinned and shows now, in its order, each by the row that shows it: a pin itself shows nothing. */
export async function pinnedRows(
  payload: Payload,
  tree: UnitTree,
  unit: string,
  now = Date.now(),
): Promise<FeedRow[]> {
  const pins = (await pinsOf(payload, unit)).filter((pin) => standsAt(pin, now));
  const items = pins.map(({ item }) => item);
  const rows = await visibleAmong(payload, tree, unit, items, now);
  return items.flatMap((item) => rows.get(item) ?? []);
}

/** What a unit wrote under an item; whether the item shows is asked elsewhere. */
export async function noteOf(
  payload: Payload,
  unit: string,
  item: string,
): Promise<LocalNote | null> {
  const row = await payload.db.findOne<{ id: string; note?: LocalNote | null }>({
    collection: 'placements', select: { note: true },
    where: { and: [{ item: { equals: item } }, { channel: { equals: localChannel(unit) } }] },
  }); // prettier-ignore
  return row?.note ?? null;
}
