import type { NextRequest } from 'next/server';

import { itemAnswer } from '@/app/(portal)/_data/item-answer';
import { knowsInternalSecret } from '@/security/knows-internal-secret';

export const dynamic = 'force-dynamic';

/** What is at an address of a site (`ItemAnswer`); for this machine's proxy only. */
export async function GET(request: NextRequest): Promise<Response> {
  if (!knowsInternalSecret(request)) return new Response(null, { status: 404 });
  const { searchParams } = request.nextUrl;
  const answer = await itemAnswer({
    unit: searchParams.get('unit') ?? '',
    locale: searchParams.get('locale') === 'en' ? 'en' : 'vi',
    path: searchParams.get('path') ?? '',
    byPath: searchParams.get('byPath') === 'true',
  });
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
