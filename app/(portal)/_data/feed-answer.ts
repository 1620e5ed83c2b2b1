import { getTranslations } from 'next-intl/server';

import { conditional } from './conditional';
import type { FeedFile } from './feed-paths';
import { feedTitle } from './feed-title';
import { jsonFeed } from './json-feed';
import type { OutsideFeed } from './feed-types';
import { getOutsideFeed } from './outside-feed';
import { getOutsideTopic } from './outside-topic';
import { routeSite, type RouteContext } from './route-site';
import { rssFeed } from './rss-feed';
import type { SiteView } from './types';

/** Answers a request for a feed of a site or of one of its lists. @param slug address of the list */
export const feedAnswer = (
  request: Request,
  context: RouteContext,
  file: FeedFile,
  slug?: string,
): Promise<Response> => answer(request, context, file, (site) => getOutsideFeed(site, slug));

/** The same of a topic. */
export const topicFeedAnswer = (
  request: Request,
  context: RouteContext,
  file: FeedFile,
  slug: string,
): Promise<Response> => answer(request, context, file, (site) => getOutsideTopic(site, slug));

async function answer(
  request: Request,
  context: RouteContext,
  file: FeedFile,
  read: (site: SiteView) => Promise<OutsideFeed | null>,
): Promise<Response> {
  const site = await routeSite(context);
  const feed = site && (await read(site));
  if (!site || !feed) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale: site.locale, namespace: 'Feed' });
  const description = t('description', { title: feedTitle(site, feed) });
  if (file === 'rss.xml')
    return conditional(request, rssFeed(site, feed, description), 'application/rss+xml');
  const json = JSON.stringify(jsonFeed(site, feed, description));
  return conditional(request, json, 'application/feed+json');
}
