import { vietnamIso } from '@/i18n/vietnam-time';

import { feedPath } from './feed-paths';
import { feedTitle } from './feed-title';
import type { OutsideFeed } from './feed-types';
import { publicUrl } from './public-url';
import type { SiteView } from './types';

/**
 * JSON Feed 1.1 (jsonfeed.org). `url` is the item's address on the site of the unit that wrote it; what JSON Feed has no
 * word for stands in the extension `_lien_thong`: its address here, the unit and its level, the rights of the picture.
 */
export const jsonFeed = (site: SiteView, feed: OutsideFeed, description: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feedTitle(site, feed),
  home_page_url: publicUrl(site, feed.path),
  feed_url: publicUrl(site, feedPath(feed.path, 'feed.json')),
  description,
  language: site.locale,
  authors: [{ name: site.agency, url: publicUrl(site, '/') }],
  items: feed.items.map(({ ref, url, here, title, teaser, date, image, received, publisher }) => ({
    id: ref,
    url,
    title,
    content_text: teaser,
    date_published: vietnamIso(date),
    authors: [{ name: publisher.name, url: publisher.url }],
    language: site.locale,
    ...(image ? { image: image.url } : {}),
    _lien_thong: {
      here,
      received,
      origin: { name: publisher.name, level: publisher.level, url: publisher.url },
      ...(image?.credit || image?.rights
        ? { image_credit: image.credit, image_rights: image.rights }
        : {}),
    },
  })),
});
