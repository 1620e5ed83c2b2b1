import { getFeed, type Cursor } from '@/syndication/feed';
import { pinnedRows } from '@/syndication/pinned';

import { archiveOf, monthHref, ofMonth } from './archive';
import type { SectionView } from './archive-types';
import { cachedRead } from './cached';
import { cardView } from './cards';
import { readCursor, writeCursor } from './cursor';
import { findList } from './find-list';
import { hrefIn } from './href';
import type { Month } from './month';
import { portal, type Portal } from './portal';
import type { SiteView } from './types';

const PAGE_SIZE = 12;

/** The list in which what the unit pinned stands first. */
const PINNED_LIST = 'tin-tuc';

/** A place in a list as the address names it: a cursor, a month, both, or neither for the newest. */
export type Place = { cursor?: string; month?: Month };

/** One page of a section or list, newest first; null when the site has no such section. */
export async function getSection(
  site: SiteView,
  slug: string,
  place: Place = {},
): Promise<SectionView | null> {
  // Further pages and months are asked for by few, and by robots all of them.
  if (place.cursor !== undefined || place.month !== undefined)
    return readSection(await portal(), site, slug, place);
  return cachedRead({ of: site, what: `section ${slug}`, feed: true }, (at) =>
    readSection(at, site, slug, {}),
  );
}

const pinnedNews = async (...of: Parameters<typeof pinnedRows>) =>
  (await pinnedRows(...of)).filter(({ kind }) => kind === 'news');

async function readSection(
  at: Portal,
  site: SiteView,
  slug: string,
  { cursor, month }: Place,
): Promise<SectionView | null> {
  const found = await findList(site, slug);
  if (!found) return null;
  const { payload, tree } = at;
  const before = readCursor(cursor);
  const newest = !before && month === undefined;
  const pins = newest && slug === PINNED_LIST ? await pinnedNews(payload, tree, site.unitId) : [];
  const pinned = new Set(pins.map(({ item }) => item));
  const of = { unit: site.unitId, ...found.filter };
  const list = hrefIn(site, `/chuyen-muc/${slug}`);
  const path = month === undefined ? list : monthHref(list, month);
  const [{ rows, next }, archive] = await Promise.all([
    getFeed(payload, tree, {
      ...of,
      limit: PAGE_SIZE,
      ...(month === undefined ? {} : ofMonth(month)),
      ...(before ? { before: earliest(before, month) } : {}),
    }),
    archiveOf(at, of, list, month),
  ]);
  const more = month === undefined ? '?' : '&';
  return {
    title: found.title,
    slug,
    archive,
    cards: [
      ...pins.map((row) => ({ ...cardView(tree, site, row), pinned: true as const })),
      ...rows.filter(({ item }) => !pinned.has(item)).map((row) => cardView(tree, site, row)),
    ],
    paging: {
      ...(before ? { first: path } : {}),
      ...(next ? { next: `${path}${more}truoc=${encodeURIComponent(writeCursor(next))}` } : {}),
    },
  };
}

/** A cursor of another month, which somebody has put together, does not lead out of this one. */
function earliest(cursor: Cursor, month?: Month): Cursor {
  const end = month === undefined ? null : ofMonth(month).before;
  return end && end.date < cursor.date ? end : cursor;
}
