import { routeSite } from '../../../../_data/route-site';
import { unitTarget } from '../../../../_data/unit-target';

type Context = { params: Promise<{ site: string; locale: string; unit: string }> };

/** Leads to the site of a unit by its id: all that a browser remembers of a unit. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const site = await routeSite({ params });
  if (!site) return new Response(null, { status: 404 });
  const location = await unitTarget(site, (await params).unit);
  return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-cache' } });
}
