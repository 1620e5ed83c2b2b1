import { getFeed, type FeedRequest } from '@/syndication/feed';
import { pinnedRows } from '@/syndication/pinned';
import type { FeedRow } from '@/syndication/placement';
import { visibleAmong } from '@/syndication/visible';
import { countOf, type HomeBlock, type HomeKind } from '@/tenants/home/blocks';
import { ownItemsOnly } from '@/tenants/home/layout';

import { cardView } from './cards';
import type { CardsBlockView } from './home-types';
import { newsOrder } from './news-order';
import type { Portal } from './portal';
import { openSections, type SectionReader } from './section-blocks';
import type { CardView, SiteView } from './types';
import { vocabulary } from './vocabulary';

/** What a unit wrote itself. */
export const OWN = { part: 'own', received: false } as const;

/** Blocks whose items come from the feed. */
const FED: readonly HomeKind[] = ['lead', 'news', 'notices', 'section', 'disclosures', 'events', 'fromAbove', 'fromBelow', 'media']; // prettier-ignore

export type Request = Omit<FeedRequest, 'unit'>;

/** What the blocks of one page read with, and what several of them share. */
export type Reading = SectionReader & {
  at: Portal;
  pinned: ReadonlySet<string>;
  /** the feed as it is */
  feed: (request: Request) => Promise<FeedRow[]>;
  /** those of some items that show on the site, in their order */
  chosen: (items: readonly string[]) => Promise<FeedRow[]>;
  /** what a block at a place of the page is limited to */
  filterAt: (place: number) => Partial<FeedRequest>;
  opensWithLead: boolean;
  /** own news in the order of the page */
  news: Promise<FeedRow[]>;
  /** for the section blocks that name no section */
  open: Map<HomeBlock, Promise<CardsBlockView | undefined>>;
};

function shareOpen(
  reader: SectionReader,
  layout: readonly HomeBlock[],
  filterAt: Reading['filterAt'],
): Reading['open'] {
  const free = layout.filter(({ kind, section }) => kind === 'section' && !section);
  if (free.length === 0) return new Map();
  const named = new Set(layout.flatMap(({ section }) => section ?? []));
  const found = openSections(reader, free, named, filterAt(layout.indexOf(free[0]!)));
  return new Map(free.map((block, n) => [block, found.then((all) => all[n])]));
}

/** Begins to read what several blocks share; what no block shows is not read. @param leads ids of the lead stories that the unit chose */
export async function homeReading(
  at: Portal,
  site: SiteView,
  layout: readonly HomeBlock[],
  leads: readonly string[],
): Promise<Reading> {
  const { payload, tree } = at;
  const unit = site.unitId;
  const has = (...kinds: HomeKind[]) => layout.some(({ kind }) => kinds.includes(kind));
  const [pins, names] = await Promise.all([
    has(...FED) ? pinnedRows(payload, tree, unit) : [],
    has('section', 'disclosures') ? vocabulary(unit, site.locale) : [],
  ]);
  const pinned = new Set(pins.map(({ item }) => item));
  const feed = async (request: Request) =>
    (await getFeed(payload, tree, { unit, ...request })).rows;
  // What is pinned stands once: each list asks for as many more as may be left out of it.
  const rows = async (request: Request) =>
    (await feed({ ...request, limit: request.limit + pins.length }))
      .filter(({ item }) => !pinned.has(item))
      .slice(0, request.limit);
  const card = (row: FeedRow): CardView => ({
    ...cardView(tree, site, row),
    ...(pinned.has(row.item) ? { pinned: true } : {}),
  });
  const chosen = async (items: readonly string[]) => {
    const shown = items.length > 0 ? await visibleAmong(payload, tree, unit, items) : null;
    return items.flatMap((item) => shown?.get(item) ?? []);
  };
  const filterAt = (place: number) => (ownItemsOnly(site.level, layout, place) ? OWN : {});
  const opensWithLead = has('lead');
  const newsBlock = layout.find(({ kind }) => kind === 'news');
  const readNews = async () => {
    // Of the latest, four may be lead stories already.
    const limit = (newsBlock ? countOf(newsBlock, 3) : 0) + 4;
    const [first, news] = await Promise.all([chosen(leads), rows({ ...OWN, kind: 'news', limit })]);
    return newsOrder({ leads: first, pins, news }, opensWithLead);
  };
  const reader = { site, names, rows, card };
  return {
    ...reader, at, pinned, feed, chosen, filterAt, opensWithLead,
    news: has('lead', 'news') ? readNews() : Promise.resolve([]),
    open: shareOpen(reader, layout, filterAt),
  }; // prettier-ignore
}
