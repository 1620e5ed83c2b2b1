import type { PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { belowKey, itemKey, siteKey } from '@/cache/keys';
import { replaceCardImage } from '@/database/card-image';

import { imageOf } from './card';
import { mediaRows } from './media-rows';

type Use = { id: string; itemType: string; item: string };

/** Units of site settings whose masthead the picture is, or of topics that it heads. */
async function unitsOf(req: PayloadRequest, collection: 'sites' | 'topics', ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find<{ id: string; steward?: unknown; unit?: unknown }>({
    collection, where: { id: { in: ids } }, req, limit: 0, pagination: false, select: { steward: true, ...(collection === 'sites' ? { unit: true } : {}) },
  });
  return docs.map(({ unit, steward }) => String(unit ?? steward));
} // prettier-ignore

/**
 * What is said of a picture (its description, its focal point) changes wherever a public text shows it: on the page of the
 * text, and on every card. The number of statements does not grow with their number.
 */
export async function followPicture(req: PayloadRequest, id: string): Promise<void> {
  const { docs } = await req.payload.db.find<Use>({
    collection: 'media-uses', where: { media: { equals: id } }, req, limit: 0, pagination: false,
  }); // prettier-ignore
  if (docs.length === 0) return;
  const usedBy = (type: string) =>
    docs.filter(({ itemType }) => itemType === type).map(({ item }) => item);
  const items = usedBy('articles');
  const row = (await mediaRows(req, [id])).get(id);
  const image = row ? imageOf(row) : null;
  const channels = image ? await replaceCardImage(req, items, image) : [];
  const units = await unitsOf(req, 'sites', usedBy('sites'));
  const above = await unitsOf(req, 'topics', usedBy('topics'));
  await invalidate(req, [...items.map(itemKey), ...units.map(siteKey), ...above.map(belowKey), ...new Set(channels)]); // prettier-ignore
}
