import { conditional } from '../../../_data/conditional';
import { openSearch } from '../../../_data/open-search';
import { routeSite, type RouteContext } from '../../../_data/route-site';

/** How browsers ask the search of this site. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  return conditional(request, openSearch(site), 'application/opensearchdescription+xml');
}
