import { readEntries } from '../../../_data/entries';
import { getOutline } from '../../../_data/outline';
import { portal } from '../../../_data/portal';
import { publicUrl } from '../../../_data/public-url';
import { routeSite, type RouteContext } from '../../../_data/route-site';
import { urlSet } from './url-set';

/** One file may hold 50,000 addresses (sitemaps.org); older items are reached through the section lists. */
const ITEMS = 1000;
const OWN = { part: 'own', received: false } as const;
const FIXED = ['/', '/don-vi', '/lien-he', '/so-do', '/kha-nang-tiep-can', '/bao-ve-du-lieu'];

/** Addresses of this site for search engines: its own items only, those of others are canonical on their sites. */
export async function GET(_request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const [entries, outline] = await Promise.all([
    readEntries(await portal(), site, ITEMS, OWN),
    getOutline(site),
  ]);
  const at = (path: string) => ({ url: publicUrl(site, path) });
  const lists = [...outline.sections, ...outline.topics, ...outline.pages].map(({ path }) =>
    at(path),
  );
  const items = entries.map((entry) => ({ url: entry.url, date: entry.date }));
  return new Response(urlSet([...FIXED.map(at), ...lists, ...items]), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
