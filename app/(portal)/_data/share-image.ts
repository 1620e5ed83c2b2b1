import { SHARE_HEIGHT, SHARE_TYPE, SHARE_WIDTH } from '../_share/share-plan';
import { publicUrl } from './public-url';
import type { ArticleView, SiteView } from './types';

export type ShareImageView = {
  /** absolute */
  url: string;
  width: number;
  height: number;
  alt: string;
  type: string;
};

/** Where the share picture of an article stands, under its page. @param path address of the page */
export const sharePath = (path: string): string => `${path}/anh-chia-se.jpg`;

/** The share picture of an article on this site, as its page names it. */
export const shareImage = (
  site: SiteView,
  { path, title }: Pick<ArticleView, 'path' | 'title'>,
): ShareImageView => ({
  url: publicUrl(site, sharePath(path)),
  width: SHARE_WIDTH,
  height: SHARE_HEIGHT,
  alt: `${title} – ${site.titleLines.name}`,
  type: SHARE_TYPE,
});
