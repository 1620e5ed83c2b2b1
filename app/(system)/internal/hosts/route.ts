import config from '@payload-config';
import { getPayload } from 'payload';

import { env } from '@/security/env';
import { knowsInternalSecret } from '@/security/knows-internal-secret';
import { vietnamDay } from '@/tenants/day';
import { getDirectory } from '@/tenants/sites';

export const dynamic = 'force-dynamic';

async function read() {
  const settings = env();
  return getDirectory(await getPayload({ config }), {
    pattern: settings.hostPattern,
    baseDomain: settings.baseDomain,
    today: vietnamDay(new Date()),
  });
}

/** Every host and path of every site, for this machine's proxy only. */
export async function GET(request: Request): Promise<Response> {
  if (!knowsInternalSecret(request)) return new Response(null, { status: 404 });
  const found = await read().catch(() => null);
  // The proxy then closes the public sites until the database answers again.
  if (!found) return new Response(null, { status: 503, headers: { 'cache-control': 'no-store' } });
  const { version, ...directory } = found;
  const etag = `"${version}"`;
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { etag } });
  return Response.json(directory, { headers: { etag, 'cache-control': 'no-store' } });
}
