import type { PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { itemKey, siteKey } from '@/cache/keys';
import { replaceCardImage } from '@/database/card-image';

import { imageOf } from './card';
import { mediaRows } from './media-rows';

type Use = { id: string; itemType: string; item: string };

/** Units of site settings whose masthead the picture is. */
async function unitsOf(req: PayloadRequest, sites: string[]): Promise<string[]> {
  if (sites.length === 0) return [];
  const { docs } = await req.payload.db.find<{ id: string; unit?: unknown }>({
    collection: 'sites', where: { id: { in: sites } }, req, limit: 0, pagination: false, select: { unit: true },
  }); // prettier-ignore
  return docs.flatMap(({ unit }) => (unit ? [String(unit)] : []));
}

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
  const units = await unitsOf(req, usedBy('sites'));
  await invalidate(req, [...items.map(itemKey), ...units.map(siteKey), ...new Set(channels)]);
}
