/** Pages that every site has, and files that machines ask for. */
const FIXED = [
  '/', '/don-vi', '/tim-kiem', '/tim-kiem.json', '/tim-kiem/goi-y.json', '/opensearch.xml', '/lien-he', '/so-do', '/kha-nang-tiep-can', '/bao-ve-du-lieu', '/rss.xml', '/feed.json', '/robots.txt', '/manifest.webmanifest', '/icons.svg', '/finder.js',
]; // prettier-ignore

const SYSTEM =
  /^\/(sitemap[^/]*\.xml$|favicon|healthz|(_next|_styleguide|admin|api|art|don-vi|icon|internal|media|u|vi|en|xem-truoc|khong-thay|ket-thuc|mau-giao-dien)(\/|$))/;

const BELOW_ITEM =
  /^\/(tin|trang)\/[^/]+\/(danh-gia|anh-chia-se\.jpg)$|^\/(chuyen-muc|chu-de)\/[^/]+\/(rss\.xml|feed\.json)$/;

const ITEM = /^\/(chuyen-muc|chu-de|tin|trang)\/([^/]+)$/;

/** Whether the portal answers at a path itself, on every site; @param path as in a key, without a query */
export const isReserved = (path: string): boolean =>
  FIXED.includes(path) || SYSTEM.test(path) || BELOW_ITEM.test(path);

/** What a path names if it is of an article, a page, a section or a topic; whether there is one is another question. */
export function itemOfPath(path: string): { kind: 'chuyen-muc' | 'chu-de' | 'tin' | 'trang'; name: string } | null {
  const [, kind, name] = ITEM.exec(path) ?? [];
  return kind && name ? { kind: kind as 'tin', name } : null;
} // prettier-ignore

/** Whether a path is of a page that people read: one that every site has, or that of an article, a page, a section or a topic. */
export const isPageAddress = (path: string): boolean =>
  (FIXED.includes(path) && !/\.[a-z]+$/.test(path)) || itemOfPath(path) !== null;
