import type { NextRequest } from 'next/server';

import { hasItem } from '@/app/(portal)/_data/has-item';
import { knowsInternalSecret } from '@/security/knows-internal-secret';

export const dynamic = 'force-dynamic';

/** 204 when the site has what the address names, 404 when not; for this machine's proxy only. */
export async function GET(request: NextRequest): Promise<Response> {
  if (!knowsInternalSecret(request)) return new Response(null, { status: 404 });
  const { searchParams } = request.nextUrl;
  const found = await hasItem({
    unit: searchParams.get('unit') ?? '',
    locale: searchParams.get('locale') === 'en' ? 'en' : 'vi',
    path: searchParams.get('path') ?? '',
  });
  return new Response(null, { status: found ? 204 : 404 });
}
