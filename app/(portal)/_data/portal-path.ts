import { isPreviewPath } from '@/preview/preview-path';

import { isClearPath } from './clear-path';
import { isUnitPath, UNIT_DATA } from './unit-data-path';

const FIXED = [
  '/', '/don-vi', '/tim-kiem', '/tim-kiem.json', '/tim-kiem/goi-y.json', '/opensearch.xml', '/lien-he', '/so-do', '/kha-nang-tiep-can', '/bao-ve-du-lieu', '/rss.xml', '/feed.json', '/sitemap.xml', '/robots.txt',
  '/sitemap-tin.xml', '/sitemap-index.xml', '/manifest.webmanifest', ...UNIT_DATA,
]; // prettier-ignore

const ITEM = /^\/(chuyen-muc|chu-de|tin|trang)\/[^/]+$/;

const LIST_FEED = /^\/(chuyen-muc|chu-de)\/[^/]+\/(rss\.xml|feed\.json)$/;

const ICON = /^\/icon\/[^/]+$/;

const SHARE = /^\/tin\/[^/]+\/anh-chia-se\.jpg$/;

/** Whether a path inside a site names an article, a page, a section or a topic. */
export const isItemPath = (path: string): boolean => ITEM.test(path);

/** Whether a path inside a site belongs to a page of the portal; whether its item exists is another question. */
export const isPortalPath = (path: string): boolean =>
  FIXED.includes(path) ||
  isItemPath(path) ||
  LIST_FEED.test(path) ||
  SHARE.test(path) ||
  ICON.test(path) ||
  isPreviewPath(path) ||
  isUnitPath(path) ||
  isClearPath(path);
