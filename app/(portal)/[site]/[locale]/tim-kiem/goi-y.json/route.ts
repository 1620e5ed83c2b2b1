import { routeSite, type RouteContext } from '../../../../_data/route-site';
import { typingDoor } from '../../../../_data/search-door';
import { suggestSearch } from '../../../../_data/search-suggest';

/** What is offered for `?q=`, while somebody types. Never kept: it names texts that may be withdrawn. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const site = await routeSite(context);
  if (!site) return new Response(null, { status: 404 });
  const headers = {
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  };
  const wait = await typingDoor.pass(request.headers);
  if (wait !== null) {
    const more = { ...headers, 'retry-after': String(Math.ceil(wait / 1000)) };
    return new Response('{}', { status: 429, headers: more });
  }
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  return new Response(JSON.stringify(await suggestSearch(site, typed)), { headers });
}
