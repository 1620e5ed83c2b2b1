import { getSearch } from './search';
import { askPath, readAsk } from './search-ask';
import { searchDoor } from './search-door';
import { PAGE_SIZE } from './search-pages';
import type { SearchHit, SuggestedView } from './search-types';
import { publicUrl } from './public-url';
import { routeSite, type RouteContext } from './route-site';
import type { SiteView } from './types';

const HEADERS = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };

const json = (status: number, body: unknown, more: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, ...more, 'content-type': 'application/json; charset=utf-8' },
  });

const SAID = {
  vi: (seconds: number) => `Tìm quá nhiều lần. Hãy thử lại sau ${seconds} giây.`,
  en: (seconds: number) => `Too many searches. Try again in ${seconds} seconds.`,
} as const;

const plain = (parts: SearchHit['title']): string => parts.map(({ text }) => text).join('');

/** The path inside the site: an address of the same site carries its language. */
const bare = (site: SiteView, href: string): string =>
  site.locale === 'en' ? href.replace(/^\/en(?=\/|$)/, '') : href;

const whole = (site: SiteView, href: string): string =>
  href.startsWith('/') ? publicUrl(site, bare(site, href)) : href;

const suggested = (site: SiteView, { href, title, text }: SuggestedView) => ({
  title: title.text,
  url: whole(site, href),
  ...(text ? { text: text.text } : {}),
  language: title.lang ?? site.locale,
});

const found = (site: SiteView, hit: SearchHit) => ({
  title: plain(hit.title),
  url: whole(site, hit.href),
  snippet: plain(hit.snippet),
  kind: hit.kind,
  ...(hit.date ? { date: hit.date } : {}),
  ...(hit.origin ? { unit: hit.origin.name, level: hit.origin.level } : {}),
  language: hit.lang ?? site.locale,
});

/**
 * `GET /tim-kiem.json?q=…`: what the page of the same query shows, for programs. Anybody may ask; who asks too often is told
 * to wait (429, Retry-After).
 */
export async function searchAnswer(request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const wait = await searchDoor.pass(request.headers);
  if (wait !== null) {
    const seconds = Math.ceil(wait / 1000);
    return json(429, { error: SAID[site.locale](seconds) }, { 'retry-after': String(seconds) });
  }
  const asked = readAsk(Object.fromEntries(new URL(request.url).searchParams));
  const view = await getSearch(site, asked);
  const page = (number: number) =>
    publicUrl(site, askPath({ ...asked, page: number }).replace('/tim-kiem', '/tim-kiem.json'));
  return json(200, {
    query: view.query,
    scope: view.scope,
    match: view.match,
    count: view.count,
    countIsLowerBound: view.more,
    start: (asked.page - 1) * PAGE_SIZE,
    suggested: view.suggested.map((one) => suggested(site, one)),
    results: view.hits.map((hit) => found(site, hit)),
    ...(view.next ? { next: page(asked.page + 1) } : {}),
  });
}
