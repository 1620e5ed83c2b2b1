import { generateRssFeed } from 'feedsmith';

import { vietnamRfc822 } from '@/i18n/vietnam-time';

import { feedPath } from './feed-paths';
import { feedTitle } from './feed-title';
import type { FeedImage, OutsideFeed } from './feed-types';
import { publicUrl } from './public-url';
import type { SiteView } from './types';

const media = ({ url, type, width, height, credit, rights }: FeedImage) => ({
  contents: [
    {
      url, type, width, height, medium: 'image',
      ...(credit ? { credits: [{ value: credit, role: 'photographer' }] } : {}),
      ...(rights ? { copyright: { value: rights } } : {}),
    },
  ],
}); // prettier-ignore

/** The generator writes every moment in GMT. */
const inVietnam = (xml: string): string =>
  xml.replace(/<pubDate>([^<]+)<\/pubDate>/g, (_, at: string) => `<pubDate>${vietnamRfc822(at)}</pubDate>`); // prettier-ignore

/**
 * RSS 2.0. Links lead to the site of the unit that wrote an item, which `source` names where it is another one; the guid is
 * the item's reference, the same wherever it appears.
 */
export function rssFeed(site: SiteView, feed: OutsideFeed, description: string): string {
  const self = publicUrl(site, feedPath(feed.path, 'rss.xml'));
  const xml = generateRssFeed({
    title: feedTitle(site, feed),
    link: publicUrl(site, feed.path),
    description,
    language: site.locale,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.teaser,
      pubDate: new Date(item.date),
      guid: { value: item.ref, isPermaLink: false },
      dc: { creators: [item.publisher.name] },
      ...(item.received ? { source: { title: item.publisher.name, url: item.publisher.rss } } : {}),
      ...(item.image ? { media: media(item.image) } : {}),
    })),
  });
  return inVietnam(xml);
}
