import { getFeed, type FeedRequest } from '@/syndication/feed';
import type { FeedRow } from '@/syndication/placement';
import { vietnamDay } from '@/tenants/day';

import { cachedRead } from './cached';
import { cardView } from './cards';
import { hrefIn } from './href';
import { leadRows } from './lead-rows';
import { listPath, type ListSlug } from './lists';
import { noticeView } from './notices';
import type { Portal } from './portal';
import { sectionBlocks } from './section-blocks';
import type { HomeView, NoticeView, SiteView } from './types';
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
  const [chosen, news, notices, events, fromAbove, fromBelow, blocks, map] = await Promise.all([
    leadRows(at, site.unitId),
    feed({ ...OWN, kind: 'news', limit: 7 }),
    feed({ ...OWN, kind: 'notice', limit: 7 }),
    feed({ kind: 'event', limit: 40 }),
    feed({ part: 'above', limit: 5 }),
    feed({ part: 'own', received: true, limit: 7 }),
    sectionBlocks(at, site),
    leads ? unitMap(at, site) : undefined,
  ]);
  const card = (row: FeedRow) => cardView(tree, site, row);
  const notice = (row: FeedRow) => noticeView(tree, site, row, today);
  const list = (slug: ListSlug) => hrefIn(site, listPath(slug));
  const first = new Set(chosen.map(({ item }) => item));
  const own = [...chosen, ...news.filter(({ item }) => !first.has(item))].map(card);
  return {
    lead: leads ? own[0] : undefined,
    latest: own.slice(1, 4),
    notices: byLeaf(notices.map(notice), today),
    news: leads ? own.slice(1, 4) : own.slice(0, 3),
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
