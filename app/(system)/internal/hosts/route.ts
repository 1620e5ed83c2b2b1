import config from '@payload-config';
import { getPayload } from 'payload';

import { env } from '@/security/env';
import { knowsInternalSecret } from '@/security/knows-internal-secret';
import { vietnamDay } from '@/tenants/day';
import { getDirectory } from '@/tenants/sites';

export const dynamic = 'force-dynamic';

/** Every host and path of every site, for this machine's proxy only. */
export async function GET(request: Request): Promise<Response> {
  if (!knowsInternalSecret(request)) return new Response(null, { status: 404 });
  const settings = env();
  const payload = await getPayload({ config });
  const { version, ...directory } = await getDirectory(payload, {
    pattern: settings.hostPattern,
    baseDomain: settings.baseDomain,
    today: vietnamDay(new Date()),
  });
  const etag = `"${version}"`;
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { etag } });
  return Response.json(directory, { headers: { etag, 'cache-control': 'no-store' } });
}
