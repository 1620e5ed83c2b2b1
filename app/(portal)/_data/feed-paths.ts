/** Files under which a site, and each of its lists, is read by other programs. */
export const FEED_FILES = ['rss.xml', 'feed.json'] as const;

export type FeedFile = (typeof FEED_FILES)[number];

/** Path of a feed inside a site. @param list path of the page that shows the same: `/`, `/chuyen-muc/thong-bao` */
export const feedPath = (list: string, file: FeedFile): string =>
  `${list === '/' ? '' : list}/${file}`;
