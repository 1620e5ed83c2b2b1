import { getFeed, type Cursor, type FeedRequest } from '@/syndication/feed';
import type { FeedRow } from '@/syndication/placement';

import { cardText, itemPath } from './cards';
import { feedImage } from './feed-image';
import type { FeedEntry } from './feed-types';
import type { Portal } from './portal';
import { publicUrl } from './public-url';
import type { SiteView } from './types';

/** In English only what is translated is listed, so more is read than asked for; never more than so many pages. */
const MOST_PAGES = 6;

/** An item as other programs read it. */
export function entryOf({ directory }: Portal, site: SiteView, row: FeedRow): FeedEntry {
  const { title, teaser = '' } = cardText(row, site.locale);
  const path = itemPath(row.card);
  const home = directory.primary[row.origin] ?? site.address;
  return {
    ref: row.card.ref, title, teaser,
    url: publicUrl({ address: home, locale: site.locale }, path),
    here: publicUrl(site, path),
    date: new Date(row.date).toISOString(),
    origin: row.origin,
    image: feedImage(site, row.card.image),
  };
} // prettier-ignore

/** The newest items of a site with absolute addresses, for feeds and sitemap.xml. */
export async function readEntries(
  at: Portal,
  site: SiteView,
  limit: number,
  filter: Partial<FeedRequest> = {},
): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  let before: Cursor | null = null;
  for (let page = 0; page < MOST_PAGES && entries.length < limit; page += 1) {
    const request: FeedRequest = { unit: site.unitId, limit, before, ...filter };
    const { rows, next } = await getFeed(at.payload, at.tree, request);
    const shown = rows.filter(({ card }) => site.locale === 'vi' || card.en !== null);
    entries.push(...shown.map((row) => entryOf(at, site, row)));
    if (!next) break;
    before = next;
  }
  return entries.slice(0, limit);
}
