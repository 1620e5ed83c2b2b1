import { publicUrl } from '../../../_data/public-url';
import { routeSite, type RouteContext } from '../../../_data/route-site';
import { sitemapIndex } from '../sitemap.xml/url-set';

const FILES = ['/sitemap.xml', '/sitemap-tin.xml'];

/** The sitemaps of a site, in both languages. */
export async function GET(_request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const all = FILES.flatMap((file) => [publicUrl(site, file, 'vi'), publicUrl(site, file, 'en')]);
  return new Response(sitemapIndex(all), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
