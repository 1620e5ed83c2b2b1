import { conditional } from '../../../../_data/conditional';
import { routeSite, type RouteContext } from '../../../../_data/route-site';
import { suggestUnits } from '../../../../_data/suggest';
import { UNIT_DATA_CACHING } from '../../../../_data/unit-data-path';

/** Units that match `?q=`, for the finder while somebody types. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const body = JSON.stringify(await suggestUnits(site, typed));
  return conditional(request, body, 'application/json', UNIT_DATA_CACHING);
}
