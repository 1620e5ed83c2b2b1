import { getFeed, type FeedRequest } from '@/syndication/feed';
import type { FeedRow } from '@/syndication/placement';

import { cardView } from './cards';
import { hrefIn } from './href';
import { listPath, type ListSlug } from './lists';
import { noticeView } from './notices';
import { portal } from './portal';
import { sectionBlocks } from './section-blocks';
import type { HomeView, SiteView } from './types';
import { childUnits } from './units';
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

/** The home page of a site: own first, then what comes from above and below. */
export async function getHome(site: SiteView): Promise<HomeView> {
  const at = await portal();
  const { payload, tree, today } = at;
  const feed = async (request: Omit<FeedRequest, 'unit'>) =>
    (await getFeed(payload, tree, { unit: site.unitId, ...request })).rows;
  const [news, notices, events, fromAbove, fromBelow, blocks, map] = await Promise.all([
    feed({ ...OWN, kind: 'news', limit: 7 }),
    feed({ ...OWN, kind: 'notice', limit: 7 }),
    feed({ kind: 'event', limit: 40 }),
    feed({ part: 'above', limit: 5 }),
    feed({ part: 'own', received: true, limit: 7 }),
    sectionBlocks(at, site),
    site.level === 'commune' ? undefined : unitMap(at, site),
  ]);
  const card = (row: FeedRow) => cardView(tree, site, row);
  const notice = (row: FeedRow) => noticeView(tree, site, row, today);
  const list = (slug: ListSlug) => hrefIn(site, listPath(slug));
  const leads = site.level !== 'commune';
  const own = news.map(card);
  return {
    lead: leads ? own[0] : undefined,
    latest: own.slice(1, 4),
    notices: notices.map(notice),
    news: leads ? own.slice(1, 4) : own.slice(0, 3),
    fromAbove: fromAbove.map(card),
    fromBelow: fromBelow.map(card),
    ...blocks,
    events: upcoming(events, today).map(notice),
    units: site.level === 'commune' ? [] : childUnits(at, site, site.unitId),
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
