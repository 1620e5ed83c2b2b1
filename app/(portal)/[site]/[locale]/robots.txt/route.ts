import { publicUrl } from '../../../_data/public-url';
import { routeSite, type RouteContext } from '../../../_data/route-site';

/** Crawlers are welcome, except on a demonstration. */
export async function GET(_request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const lines = site.demo
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', `Sitemap: ${publicUrl(site, '/sitemap-index.xml', 'vi')}`];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
