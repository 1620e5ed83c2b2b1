import type { PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { siteKey } from '@/cache/keys';

import { publicItem, type PublicItem } from './public-item';
import { trackSearch } from './track-search';
import { trackUses } from './track-uses';

/**
 * Public files and menus follow a lasting page, in the transaction that changed it. Doing it twice changes nothing.
 * @returns the page as visitors have it, null when they have none
 */
export async function followPage(req: PayloadRequest, id: string): Promise<PublicItem | null> {
  const item = await publicItem(req, 'pages', id);
  await trackUses(req, 'pages', item, id);
  const stale = await trackSearch(req, 'pages', id, item);
  const row = await req.payload.db.findOne<{ id: string; steward?: unknown }>({
    collection: 'pages', where: { id: { equals: id } }, req, select: { steward: true },
  }); // prettier-ignore
  // The menu and the standard tasks of a site name the pages that it has.
  const site = row?.steward ? [siteKey(String(row.steward))] : [];
  await invalidate(req, [...site, ...stale]);
  return item;
}
