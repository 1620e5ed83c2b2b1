import { isPreviewPath } from '@/preview/preview-path';

import { isClearPath } from './clear-path';

const FIXED = [
  '/', '/don-vi', '/lien-he', '/so-do', '/kha-nang-tiep-can', '/bao-ve-du-lieu', '/rss.xml', '/feed.json', '/sitemap.xml', '/robots.txt',
  '/sitemap-tin.xml', '/sitemap-index.xml', '/manifest.webmanifest',
]; // prettier-ignore

const ITEM = /^\/(chuyen-muc|tin|trang)\/[^/]+$/;

const LIST_FEED = /^\/chuyen-muc\/[^/]+\/(rss\.xml|feed\.json)$/;

const SHARE = /^\/tin\/[^/]+\/anh-chia-se\.jpg$/;

/** Whether a path inside a site names an article, a page or a section. */
export const isItemPath = (path: string): boolean => ITEM.test(path);

/** Whether a path inside a site belongs to a page of the portal; whether its item exists is another question. */
export const isPortalPath = (path: string): boolean =>
  FIXED.includes(path) ||
  isItemPath(path) ||
  LIST_FEED.test(path) ||
  SHARE.test(path) ||
  isPreviewPath(path) ||
  isClearPath(path);
