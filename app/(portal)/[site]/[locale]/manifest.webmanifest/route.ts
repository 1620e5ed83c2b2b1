import { manifestOf } from '../../../_data/manifest';
import { routeSite, type RouteContext } from '../../../_data/route-site';

/** Name and icon of the site for a visitor's home screen. */
export async function GET(_request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(manifestOf(site)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
}
