import { conditional } from '../../../../_data/conditional';
import { routeSite, type RouteContext } from '../../../../_data/route-site';
import { UNIT_DATA_CACHING } from '../../../../_data/unit-data-path';
import { unitPoints } from '../../../../_data/unit-points';

/** Where the units lie: the browser looks for the nearest itself, and tells nobody where it is. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const body = JSON.stringify(await unitPoints(site));
  return conditional(request, body, 'application/json', UNIT_DATA_CACHING);
}
