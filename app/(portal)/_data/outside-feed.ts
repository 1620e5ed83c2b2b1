import { cachedRead } from './cached';
import { readEntries } from './entries';
import type { FeedEntry, OutsideFeed } from './feed-types';
import { findList } from './find-list';
import type { Portal } from './portal';
import { publisherView } from './publisher';
import type { SiteView } from './types';

const ITEMS = 30;

/**
 * What newsreaders and other portals get of a site, or of one of its sections and lists (`lists.ts` has one per level: the
 * unit's own, from above, from below). Kept like every list: what is corrected, withdrawn, recalled or held back is so here
 * with the next request. Null when there is no such list.
 */
export const getOutsideFeed = (site: SiteView, slug?: string): Promise<OutsideFeed | null> =>
  cachedRead({ of: site, what: `outside ${slug ?? ''}`, feed: true }, (at) =>
    readFeed(at, site, slug),
  );

async function readFeed(at: Portal, site: SiteView, slug?: string): Promise<OutsideFeed | null> {
  const found = slug === undefined ? { title: undefined, filter: {} } : await findList(site, slug);
  if (!found) return null;
  const entries = await readEntries(at, site, ITEMS, found.filter);
  return {
    list: found.title,
    path: slug === undefined ? '/' : `/chuyen-muc/${slug}`,
    items: await withPublishers(at, site, entries),
  };
}

/** Entries with the bodies that published them. */
export async function withPublishers(
  at: Portal,
  site: SiteView,
  entries: readonly FeedEntry[],
): Promise<OutsideFeed['items']> {
  const origins = [...new Set(entries.map(({ origin }) => origin))];
  const publishers = new Map(
    await Promise.all(
      origins.map(async (id) => [id, await publisherView(at, id, site.locale)] as const),
    ),
  );
  return entries.flatMap((entry) => {
    const publisher = publishers.get(entry.origin);
    return publisher ? [{ ...entry, publisher, received: entry.origin !== site.unitId }] : [];
  });
}
