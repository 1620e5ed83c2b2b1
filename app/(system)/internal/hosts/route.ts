import { timingSafeEqual } from 'node:crypto';

import config from '@payload-config';
import { getPayload } from 'payload';

import { env } from '@/security/env';
import { vietnamDay } from '@/tenants/day';
import { getDirectory } from '@/tenants/sites';

export const dynamic = 'force-dynamic';

function knowsSecret(given: string | null): boolean {
  const expected = Buffer.from(env().internalSecret);
  const actual = Buffer.from(given ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** Every host and path of every site, for this machine's proxy only. */
export async function GET(request: Request): Promise<Response> {
  if (!knowsSecret(request.headers.get('x-internal-secret')))
    return new Response(null, { status: 404 });
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
