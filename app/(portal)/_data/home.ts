import { getFeed, type FeedRequest } from '@/syndication/feed';
import { pinnedRows } from '@/syndication/pinned';
import type { FeedRow } from '@/syndication/placement';
import { vietnamDay } from '@/tenants/day';

import { cachedRead } from './cached';
import { cardView } from './cards';
import { hrefIn } from './href';
import { leadRows } from './lead-rows';
import { listPath, type ListSlug } from './lists';
import { newsOrder, newsShown } from './news-order';
import { noticeView } from './notices';
import type { Portal } from './portal';
import { sectionBlocks } from './section-blocks';
import type { CardView, HomeView, NoticeView, SiteView } from './types';
import { childUnits, openChildren } from './units';
import { unitKinds } from '@/tenants/registry/unit-kinds';
import { unitMap } from './unit-map';

const OWN = { part: 'own', received: false } as const;

/** Events of the feed that begin today or later, the next one first. */
const upcoming = (rows: readonly FeedRow[], today: string): FeedRow[] =>
  rows
    .filter(
      ({ startsAt }) => startsAt !== null && startsAt >= Date.parse(`${today}T00:00:00+07:00`),
    )
    .sort((a, b) => a.startsAt! - b.startsAt!)
    .slice(0, 5);

/** What is still ahead first, the next day first; then what is past, the latest first. */
function byLeaf(notices: NoticeView[], today: string): NoticeView[] {
  const ahead = (notice: NoticeView) => vietnamDay(new Date(notice.date)) >= today;
  const later = (a: NoticeView, b: NoticeView) => Date.parse(a.date) - Date.parse(b.date);
  return [
    ...notices.filter(ahead).sort(later),
    ...notices.filter((notice) => !ahead(notice)).sort((a, b) => later(b, a)),
  ];
}

/** The home page of a site: own first, then what comes from above and below. */
export const getHome = (site: SiteView): Promise<HomeView> =>
  cachedRead({ of: site, what: 'home', feed: true }, (at) => readHome(at, site));

async function readHome(at: Portal, site: SiteView): Promise<HomeView> {
  const { payload, tree, today } = at;
  // A commune's page opens with notices and news, the others with a lead story.
  const leads = site.level !== 'commune';
  const feed = async (request: Omit<FeedRequest, 'unit'>) =>
    (await getFeed(payload, tree, { unit: site.unitId, ...request })).rows;
  const pins = await pinnedRows(payload, tree, site.unitId);
  const pinned = new Set(pins.map(({ item }) => item));
  // What is pinned stands once: each list asks for as many more as may be left out of it.
  const below = async (request: Omit<FeedRequest, 'unit'>) =>
    (await feed({ ...request, limit: request.limit + pins.length }))
      .filter(({ item }) => !pinned.has(item))
      .slice(0, request.limit);
  const [chosen, news, notices, events, fromAbove, fromBelow, blocks, map] = await Promise.all([
    leadRows(at, site.unitId),
    below({ ...OWN, kind: 'news', limit: 7 }),
    below({ ...OWN, kind: 'notice', limit: 7 }),
    below({ kind: 'event', limit: 40 }),
    below({ part: 'above', limit: 5 }),
    below({ part: 'own', received: true, limit: 7 }),
    sectionBlocks(at, site, pinned),
    leads ? unitMap(at, site) : undefined,
  ]);
  const card = (row: FeedRow): CardView => ({
    ...cardView(tree, site, row),
    ...(pinned.has(row.item) ? { pinned: true } : {}),
  });
  const notice = (row: FeedRow) => noticeView(tree, site, row, today);
  const list = (slug: ListSlug) => hrefIn(site, listPath(slug));
  const own = newsOrder({ leads: chosen, pins, news }, leads).map(card);
  const shown = newsShown(pins.length);
  return {
    lead: leads ? own[0] : undefined,
    latest: own.slice(1, 1 + shown),
    notices: byLeaf(notices.map(notice), today),
    news: leads ? own.slice(1, 1 + shown) : own.slice(0, shown),
    fromAbove: fromAbove.map(card),
    fromBelow: fromBelow.map(card),
    ...blocks,
    events: upcoming(events, today).map(notice),
    units: leads ? childUnits(at, site, site.unitId) : [],
    unitKinds: unitKinds(openChildren(at, site.unitId), site.locale),
    map,
    links: {
      news: list('tin-tuc'),
      notices: list('thong-bao'),
      events: list('su-kien'),
      fromBelow: list('tin-co-so'),
      fromAbove: list('tin-cap-tren'),
    },
  };
}
