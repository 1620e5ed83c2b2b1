import type { PayloadRequest, Where } from 'payload';

import type { ItemRef } from './item-ref';

/** Somebody who has an item open. Times in milliseconds since 1970. */
export type Presence = { name: string; since: number; editingSince: number | null };

type Row = {
  id: string;
  since: number;
  editingSince?: number | null;
  seenAt: number;
  name?: string | null;
};

/** Three missed beats: the browser is gone, or asleep. */
const ALIVE_MS = 45_000;
const MOST_SHOWN = 12;
const COLLECTION = 'presences';

const itemKey = ({ type, id }: ItemRef): string => `${type}:${id}`;

const ownRow = (item: ItemRef, person: string): Where => ({
  key: { equals: `${itemKey(item)}:${person}` },
});

/** Notes that a person has an item open, and since when he has been changing it. */
export async function notePresence(
  req: PayloadRequest,
  item: ItemRef,
  editing: boolean,
  now: number,
): Promise<void> {
  const { user, payload } = req;
  if (!user) return;
  const person = String(user.id);
  const where = ownRow(item, person);
  const row = await payload.db.findOne<Row>({ collection: COLLECTION, where });
  const here = row !== null && now - row.seenAt < ALIVE_MS;
  const data = {
    key: `${itemKey(item)}:${person}`,
    item: itemKey(item),
    person,
    name: 'name' in user ? user.name : null,
    since: here ? row.since : now,
    editingSince: editing ? (here && row.editingSince) || now : null,
    seenAt: now,
  };
  if (row) {
    await payload.db.updateOne({ collection: COLLECTION, where, data, returning: false });
    return;
  }
  await payload.db.create({ collection: COLLECTION, data }).catch(async (error: unknown) => {
    // Another tab of the same person was a moment faster.
    if (!(await payload.db.findOne({ collection: COLLECTION, where }))) throw error;
  });
}

/** Takes a person’s row away at once: the page is being left. */
export async function leavePresence(req: PayloadRequest, item: ItemRef): Promise<void> {
  if (!req.user) return;
  const where = ownRow(item, String(req.user.id));
  await req.payload.db.deleteMany({ collection: COLLECTION, where });
}

/** Who else has the item open, those who write first. */
export async function othersPresent(
  req: PayloadRequest,
  item: ItemRef,
  now: number,
): Promise<Presence[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: COLLECTION, limit: MOST_SHOWN, pagination: false, sort: '-seenAt',
    where: { and: [{ item: { equals: itemKey(item) } }, { seenAt: { greater_than: now - ALIVE_MS } }, { person: { not_equals: String(req.user?.id) } }] },
  }); // prettier-ignore
  return docs
    .map(({ name, since, editingSince }) => ({
      name: name ?? '',
      since,
      editingSince: editingSince ?? null,
    }))
    .sort(
      (a, b) => (a.editingSince ?? Infinity) - (b.editingSince ?? Infinity) || a.since - b.since,
    );
}

/** Long after the last beat a row means nothing. */
const KEPT_MS = 120_000;

/** Takes away what people left behind who closed the lid; for the worker. */
export async function purgePresences(req: PayloadRequest, now: number): Promise<void> {
  const where: Where = { seenAt: { less_than: now - KEPT_MS } };
  await req.payload.db.deleteMany({ collection: COLLECTION, where, req });
}
