import type { FeedRow } from '@/syndication/placement';
import { vietnamDay } from '@/tenants/day';
import { countOf, type HomeBlock, type HomeKind } from '@/tenants/home/blocks';

import { nextEvents } from './events';
import { homeReading, OWN, type Reading } from './home-reading';
import type { CardsBlockView, HomeBlockView, NoticeView } from './home-types';
import { linksBlock, textBlock } from './home-words';
import { hrefIn } from './href';
import { listPath, type ListSlug } from './lists';
import { newsShown } from './news-order';
import { noticeView } from './notices';
import type { Portal } from './portal';
import { DISCLOSURES, sectionBlock } from './section-blocks';
import type { SiteView } from './types';
import { unitMap } from './unit-map';
import { childUnits } from './units';

/** Articles among which the latest with pictures or a video are looked for. */
const LOOKED_AT = 40;

const NOTICES = { country: 5, province: 5, district: 4, commune: 7 } as const;

/** What is still ahead first, the next day first; then what is past, the latest first. */
function byLeaf(notices: NoticeView[], today: string): NoticeView[] {
  const ahead = (notice: NoticeView) => vietnamDay(new Date(notice.date)) >= today;
  const later = (a: NoticeView, b: NoticeView) => Date.parse(a.date) - Date.parse(b.date);
  return [
    ...notices.filter(ahead).sort(later),
    ...notices.filter((notice) => !ahead(notice)).sort((a, b) => later(b, a)),
  ];
}

type Read = (reading: Reading, block: HomeBlock, place: number) => Promise<HomeBlockView>;

const list = (site: SiteView, slug: ListSlug): string => hrefIn(site, listPath(slug));

/** Those that the unit chose, then the latest with pictures or a video. */
async function media(
  { chosen, feed, filterAt, card, site }: Reading,
  block: HomeBlock,
  place: number,
): Promise<CardsBlockView> {
  const most = countOf(block, 3);
  const filter = filterAt(place);
  // What administrators above chose of their own does not stand before what the unit wrote either.
  const fits = (row: FeedRow) => !filter.part || row.origin === site.unitId;
  const first = (await chosen(block.articles)).filter(fits).slice(0, most);
  const latest = first.length < most ? await feed({ ...filter, limit: LOOKED_AT }) : [];
  const all = [...first, ...latest.filter((row) => row.card.media)];
  const once = [...new Map(all.map((row) => [row.item, row])).values()];
  return { kind: 'media', cards: once.slice(0, most).map(card) };
}

async function notices({ at, site, rows }: Reading, block: HomeBlock): Promise<HomeBlockView> {
  const count = countOf(block, NOTICES[site.level]);
  // More than are shown: those that are still ahead stand first.
  const found = await rows({ ...OWN, kind: 'notice', limit: Math.max(7, count) });
  const views = found.map((row) => noticeView(at.tree, site, row, at.today));
  return {
    kind: 'notices',
    notices: byLeaf(views, at.today).slice(0, count),
    href: list(site, 'thong-bao'),
  };
}

async function events(reading: Reading, block: HomeBlock, place: number): Promise<HomeBlockView> {
  const { at, site, pinned, filterAt } = reading;
  const request = { unit: site.unitId, ...filterAt(place) };
  const found = await nextEvents(at, request, countOf(block, 5), pinned);
  return {
    kind: 'events',
    notices: found.map((row) => noticeView(at.tree, site, row, at.today)),
    href: list(site, 'su-kien'),
  };
}

const BLOCKS: Record<HomeKind, Read> = {
  tasks: async () => ({ kind: 'tasks' }),
  contact: async () => ({ kind: 'contact' }),
  lead: async ({ news, card }) => ({ kind: 'lead', cards: (await news).slice(0, 1).map(card) }),
  news: async ({ news, card, site, pinned, opensWithLead }, block) => {
    const shown = (await news).slice(opensWithLead ? 1 : 0);
    const most = newsShown(pinned.size, countOf(block, 3));
    return { kind: 'news', cards: shown.slice(0, most).map(card), href: list(site, 'tin-tuc') };
  },
  notices,
  events,
  section: async (reading, block, place) =>
    block.section
      ? sectionBlock(reading, reading.names.find(({ id }) => id === block.section), block, reading.filterAt(place))
      : ((await reading.open.get(block)) ?? { kind: 'section', cards: [] }),
  disclosures: (reading, block, place) =>
    sectionBlock(reading, reading.names.find(({ slug }) => slug === DISCLOSURES), block, reading.filterAt(place)),
  fromAbove: async ({ rows, card, site }, block) => ({
    kind: 'fromAbove',
    cards: (await rows({ part: 'above', limit: countOf(block, 5) })).map(card),
    href: list(site, 'tin-cap-tren'),
  }),
  fromBelow: async ({ rows, card, site }, block) => ({
    kind: 'fromBelow',
    cards: (await rows({ part: 'own', received: true, limit: countOf(block, 7) })).map(card),
    href: list(site, 'tin-co-so'),
  }),
  units: async ({ at, site }) => ({
    kind: 'units',
    units: childUnits(at, site, site.unitId),
    map: await unitMap(at, site),
  }),
  media,
  links: async ({ site }, block) => linksBlock(site, block),
  text: async ({ site }, block) => textBlock(site, block),
}; // prettier-ignore

/** Reads what the blocks of a layout show, and nothing else; the empty ones are among them. */
export async function readBlocks(
  at: Portal,
  site: SiteView,
  layout: readonly HomeBlock[],
  leads: readonly string[],
): Promise<HomeBlockView[]> {
  const reading = await homeReading(at, site, layout, leads);
  return Promise.all(layout.map((block, place) => BLOCKS[block.kind](reading, block, place)));
}
