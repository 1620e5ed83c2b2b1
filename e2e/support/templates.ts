import type { APIRequestContext } from '@playwright/test';

import { site } from './addresses';
import { get } from './get';

/** A public template: `name` is the file name of its pictures; `item` is looked for on the page by the start of its address. */
type Template = { name: string; host: string; path: string; item?: RegExp };

/** One page of every public template and level; axe, HTML, pictures, keyboard and headers go through all of them. */
export const TEMPLATES: readonly Template[] = [
  { name: 'province-home', host: '', path: '/' },
  { name: 'district-home', host: 'namsach', path: '/' },
  { name: 'commune-home', host: 'anbinh.namsach', path: '/' },
  { name: 'ward-home', host: 'saodo.chilinh', path: '/' },
  { name: 'news-list', host: '', path: '/chuyen-muc/tin-tuc' },
  { name: 'notice-list', host: 'anbinh.namsach', path: '/chuyen-muc/thong-bao' },
  { name: 'section-list', host: '', path: '/chuyen-muc/chuyen-doi-so' },
  { name: 'list-of-a-month', host: '', path: '/chuyen-muc/tin-tuc?thang=2024-03' },
  { name: 'topic', host: '', path: '/chu-de/chuyen-doi-so-2024' },
  { name: 'article', host: '', path: '/', item: /^\/tin\/hai-duong-khai-truong/ },
  { name: 'article-received', host: 'anbinh.namsach', path: '/chuyen-muc/tin-cap-tren', item: /^\/tin\/ho-tro-giong-cay-vu-dong|^\/tin\// },
  { name: 'about-page', host: 'anbinh.namsach', path: '/trang/gioi-thieu' },
  { name: 'units', host: '', path: '/don-vi' },
  { name: 'units-search', host: '', path: '/don-vi?q=an%20binh' },
  { name: 'search', host: 'namsach', path: '/tim-kiem?q=vu%20dong' },
  { name: 'search-nothing', host: 'anbinh.namsach', path: '/tim-kiem?q=zzqq' },
  { name: 'contact', host: 'anbinh.namsach', path: '/lien-he' },
  { name: 'sitemap', host: 'namsach', path: '/so-do' },
  { name: 'accessibility', host: '', path: '/kha-nang-tiep-can' },
  { name: 'privacy', host: '', path: '/bao-ve-du-lieu' },
  { name: 'not-found', host: 'anbinh.namsach', path: '/khong-co-trang-nay' },
]; // prettier-ignore

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const inLanguage = (path: string, language: Language) =>
  language === 'en' ? `/en${path === '/' ? '' : path}` : path;

/** Whole address of a template. @throws Error where the page it is looked for on has no such item */
export async function addressOf(
  request: APIRequestContext,
  { name, host, path, item }: Template,
  language: Language = 'vi',
): Promise<string> {
  if (!item) return site(host, inLanguage(path, language));
  const html = await (await get(request, site(host, path))).text();
  const found = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!).find((href) => item.test(href)); // prettier-ignore
  if (!found) throw new Error(`${name}: no item ${item} on ${path}`);
  return site(host, inLanguage(found, language));
}
