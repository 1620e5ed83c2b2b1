/** View types of what other programs read. Plain data; dates are ISO 8601. */

import type { Level } from '@/tenants/levels';

/** An item of sitemap.xml and of the feeds; `url` is absolute and canonical. */
export type FeedEntry = {
  ref: string;
  url: string;
  /** its address on this site */
  here: string;
  title: string;
  teaser: string;
  date: string;
  /** id of the unit that wrote it */
  origin: string;
  image?: FeedImage;
};

/** A picture for other programs; `url` is absolute. */
export type FeedImage = {
  url: string;
  type: string;
  width: number;
  height: number;
  credit?: string;
  rights?: string;
};

/** The body that published something: "UBND xã An Bình, huyện Nam Sách", with its level, its site and its feed. */
export type PublisherView = { name: string; level: Level; unit: string; url: string; rss: string };

/** What other programs read of a site. `list` is the name of the section or list, where it is one. */
export type OutsideFeed = {
  list?: string;
  /** path inside the site of the page that shows the same */
  path: string;
  items: (FeedEntry & { publisher: PublisherView; received: boolean })[];
};
