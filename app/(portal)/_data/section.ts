import { getFeed } from '@/syndication/feed';
import { pinnedRows } from '@/syndication/pinned';

import { cachedRead } from './cached';
import { cardView } from './cards';
import { readCursor, writeCursor } from './cursor';
import { findList } from './find-list';
import { hrefIn } from './href';
import { portal, type Portal } from './portal';
import type { SectionView, SiteView } from './types';

const PAGE_SIZE = 12;

/** The list in which what the unit pinned stands first. */
const PINNED_LIST = 'tin-tuc';

/**
 * One page of a section or list, newest first; null when the site has no such section.
 * @param cursor the place from the address; the first page without it
 */
export async function getSection(
  site: SiteView,
  slug: string,
  cursor?: string,
): Promise<SectionView | null> {
  // Further pages are asked for by few, and by robots all of them.
  if (cursor !== undefined) return readSection(await portal(), site, slug, cursor);
  return cachedRead({ of: site, what: `section ${slug}`, feed: true }, (at) =>
    readSection(at, site, slug),
  );
}

const pinnedNews = async (...of: Parameters<typeof pinnedRows>) =>
  (await pinnedRows(...of)).filter(({ kind }) => kind === 'news');

async function readSection(
  { payload, tree }: Portal,
  site: SiteView,
  slug: string,
  cursor?: string,
): Promise<SectionView | null> {
  const found = await findList(site, slug);
  if (!found) return null;
  const before = readCursor(cursor);
  const pins = slug === PINNED_LIST ? await pinnedNews(payload, tree, site.unitId) : [];
  const pinned = new Set(pins.map(({ item }) => item));
  const { rows, next } = await getFeed(payload, tree, {
    unit: site.unitId,
    limit: PAGE_SIZE,
    before,
    ...found.filter,
  });
  const path = hrefIn(site, `/chuyen-muc/${slug}`);
  return {
    title: found.title,
    slug,
    cards: [
      ...(before ? [] : pins).map((row) => ({
        ...cardView(tree, site, row),
        pinned: true as const,
      })),
      ...rows.filter(({ item }) => !pinned.has(item)).map((row) => cardView(tree, site, row)),
    ],
    paging: {
      ...(before ? { first: path } : {}),
      ...(next ? { next: `${path}?truoc=${encodeURIComponent(writeCursor(next))}` } : {}),
    },
  };
}
