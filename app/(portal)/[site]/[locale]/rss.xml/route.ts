import { generateRssFeed } from 'feedsmith';
import { getTranslations } from 'next-intl/server';

import { getEntries } from '../../../_data/entries';
import { publicUrl } from '../../../_data/public-url';
import { routeSite, type RouteContext } from '../../../_data/route-site';

const ITEMS = 30;

/** RSS 2.0 of the site's feed. Links stay on this site; the guid is the item's reference, the same wherever it appears. */
export async function GET(_request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const [entries, t] = await Promise.all([
    getEntries(site, ITEMS),
    getTranslations({ locale: site.locale, namespace: 'Feed' }),
  ]);
  const url = (path: string) => publicUrl(site, path);
  const xml = generateRssFeed({
    title: site.title,
    link: url('/'),
    description: t('description', { title: site.title }),
    language: site.locale,
    atom: { links: [{ href: url('/rss.xml'), rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.here,
      description: entry.teaser,
      pubDate: new Date(entry.date),
      guid: { value: entry.ref, isPermaLink: false },
      dc: { creators: [entry.agency] },
    })),
  });
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
