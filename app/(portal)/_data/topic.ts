import { topicFeed } from '@/syndication/topic-feed';

import { articleCover } from './article-cover';
import { cachedRead } from './cached';
import { cardView } from './cards';
import { readCursor, writeCursor } from './cursor';
import { hrefIn } from './href';
import { portal, type Portal } from './portal';
import type { TopicLink, TopicView } from './topic-types';
import { said, topicsOf, type TopicRow } from './topics';
import type { Locale, SitePath, SiteView } from './types';

const PAGE_SIZE = 12;

export const topicPath = (slug: string): string => `/chu-de/${slug}`;

/** The topic at an address of a unit's site, whether or not the site shows anything of it. */
export const findTopic = async (
  of: Pick<SiteView, 'unitId' | 'locale'>,
  slug: string,
): Promise<TopicRow | undefined> => (await topicsOf(of)).find((one) => one.slug === slug);

const shows = async (at: Portal, unit: string, topic: string): Promise<boolean> =>
  (await topicFeed(at.payload, at.tree, { unit, topic, limit: 1 })).rows.length > 0;

/** Whether a unit's site shows anything of a topic; where it shows nothing, the topic has no page. */
export const hasTopic = (unit: string, locale: Locale, slug: string): Promise<boolean> =>
  cachedRead({ of: { unitId: unit, locale, byPath: false }, what: `has topic ${slug}`, feed: true }, async (at) => {
    const topic = await findTopic({ unitId: unit, locale }, slug);
    return topic !== undefined && shows(at, unit, topic.id);
  }); // prettier-ignore

/** One page of a topic on this site, newest first; null when the site shows nothing of it. */
export async function getTopic(
  site: SiteView,
  slug: string,
  cursor?: string,
): Promise<TopicView | null> {
  // Further pages are asked for by few.
  if (cursor !== undefined) return readTopic(await portal(), site, slug, cursor);
  return cachedRead({ of: site, what: `topic ${slug}`, feed: true }, (at) =>
    readTopic(at, site, slug),
  );
}

async function readTopic(
  at: Portal,
  site: SiteView,
  slug: string,
  cursor?: string,
): Promise<TopicView | null> {
  const topic = await findTopic(site, slug);
  if (!topic) return null;
  const before = readCursor(cursor);
  const { payload, tree } = at;
  const of = { unit: site.unitId, topic: topic.id };
  const { rows, next } = await topicFeed(payload, tree, { ...of, limit: PAGE_SIZE, before });
  if (rows.length === 0 && (!before || !(await shows(at, site.unitId, topic.id)))) return null;
  const path = hrefIn(site, topicPath(slug));
  return {
    slug,
    name: said(topic.name, site.locale) ?? { text: slug },
    intro: said(topic.intro, site.locale),
    cover: await articleCover(at, topic.cover, site.locale),
    from: topic.from ?? undefined,
    until: topic.until ?? undefined,
    closed: topic.closed,
    cards: rows.map((row) => cardView(tree, site, row)),
    paging: {
      ...(before ? { first: path } : {}),
      ...(next ? { next: `${path}?truoc=${encodeURIComponent(writeCursor(next))}` } : {}),
    },
  };
}

const shownTopics = async (site: SiteView, topics: readonly TopicRow[]): Promise<TopicRow[]> => {
  const there = await Promise.all(
    topics.map(({ slug }) => hasTopic(site.unitId, site.locale, slug)),
  );
  return topics.filter((_, index) => there[index]);
};

/** The topics of an article that have a page on this site. @param ids of the text that is shown */
export async function topicLinks(site: SiteView, ids: readonly string[]): Promise<TopicLink[]> {
  if (ids.length === 0) return [];
  const own = (await topicsOf(site)).filter(({ id }) => ids.includes(id));
  return (await shownTopics(site, own)).map(({ slug, name }) => {
    const { text, lang } = said(name, site.locale) ?? { text: slug };
    return { label: text, href: hrefIn(site, topicPath(slug)), ...(lang ? { lang } : {}) }; // prettier-ignore
  });
}

/** As many as a page of links holds; older ones are found from their articles. */
const LISTED = 60;

/** Every topic of which this site shows something, for the page of all addresses and sitemap.xml. */
export async function topicPaths(site: SiteView): Promise<SitePath[]> {
  const shown = await shownTopics(site, (await topicsOf(site)).slice(0, LISTED));
  return shown.map(({ slug, name }) => {
    const path = topicPath(slug);
    const { text, lang } = said(name, site.locale) ?? { text: slug };
    return { label: text, path, href: hrefIn(site, path), ...(lang ? { lang } : {}) };
  });
}
