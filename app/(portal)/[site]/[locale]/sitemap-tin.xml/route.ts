import { readEntries } from '../../../_data/entries';
import { portal } from '../../../_data/portal';
import { routeSite, type RouteContext } from '../../../_data/route-site';
import { newsSet } from '../sitemap.xml/url-set';

/** A news sitemap holds at most 1,000 items of the last two days (Google, "Create a news sitemap"). */
const ITEMS = 1000;
const RECENT_MS = 2 * 86_400_000;
const OWN = { part: 'own', received: false } as const;

/** The site's own items of the last two days. */
export async function GET(_request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const entries = await readEntries(await portal(), site, ITEMS, OWN);
  const since = Date.now() - RECENT_MS;
  const recent = entries.filter(({ date }) => Date.parse(date) >= since);
  return new Response(newsSet(recent, { name: site.title, language: site.locale }), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
