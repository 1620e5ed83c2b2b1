import { getTranslations } from 'next-intl/server';

import { conditional } from './conditional';
import type { FeedFile } from './feed-paths';
import { feedTitle } from './feed-title';
import { jsonFeed } from './json-feed';
import { getOutsideFeed } from './outside-feed';
import { routeSite, type RouteContext } from './route-site';
import { rssFeed } from './rss-feed';

/** Answers a request for a feed of a site or of one of its lists. @param slug address of the list */
export async function feedAnswer(
  request: Request,
  context: RouteContext,
  file: FeedFile,
  slug?: string,
): Promise<Response> {
  const site = await routeSite(context);
  const feed = site && (await getOutsideFeed(site, slug));
  if (!site || !feed) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale: site.locale, namespace: 'Feed' });
  const description = t('description', { title: feedTitle(site, feed) });
  if (file === 'rss.xml')
    return conditional(request, rssFeed(site, feed, description), 'application/rss+xml');
  const json = JSON.stringify(jsonFeed(site, feed, description));
  return conditional(request, json, 'application/feed+json');
}
