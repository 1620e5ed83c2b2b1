import type { PayloadRequest, Where } from 'payload';

import { relationsOf } from '@/richtext/relations-of';

import { isOut, type ItemCollection, type PublicItem } from './public-item';

/** Ids of the pictures and files that an item shows in any language. */
export function mediaOf(item: PublicItem): string[] {
  const inText = [item.body?.vi, item.body?.en].flatMap((state) => relationsOf(state).media);
  return [...new Set([...(item.cover ? [item.cover] : []), ...inText])];
}

/** Rewrites the rows that make an item's files public, in the transaction that changes the item. */
export async function trackUses(
  req: PayloadRequest,
  collection: ItemCollection,
  item: PublicItem | null,
  id: string,
): Promise<void> {
  await writeUses(req, collection, id, isOut(item) ? mediaOf(item) : []);
}

/** Makes `media` the files that the item shows: adds and removes rows, leaves the rest alone. */
export async function writeUses(
  req: PayloadRequest,
  itemType: string,
  item: string,
  media: readonly string[],
): Promise<void> {
  const where: Where = { and: [{ itemType: { equals: itemType } }, { item: { equals: item } }] };
  const { docs } = await req.payload.db.find<{ id: string; media: string }>({
    collection: 'media-uses', where, req, limit: 0, pagination: false,
  }); // prettier-ignore
  const known = new Set(docs.map((row) => row.media));
  for (const row of docs.filter(({ media: used }) => !media.includes(used))) {
    await req.payload.db.deleteOne({
      collection: 'media-uses',
      where: { id: { equals: row.id } },
      req,
    });
  }
  for (const used of media.filter((candidate) => !known.has(candidate))) {
    await req.payload.db.create({
      collection: 'media-uses',
      data: { media: used, itemType, item },
      req,
      returning: false,
    });
  }
}
