import type { NextRequest } from 'next/server';

import { noteAddress } from '@/app/(portal)/_data/note-misses';
import { redirectAnswer } from '@/app/(portal)/_data/redirect-answer';
import { knowsInternalSecret } from '@/security/knows-internal-secret';

export const dynamic = 'force-dynamic';

/**
 * Where an old address of a site leads (`RedirectAnswer`); for this machine's proxy only. One that leads nowhere is counted, in
 * memory.
 */
export async function GET(request: NextRequest): Promise<Response> {
  if (!knowsInternalSecret(request)) return new Response(null, { status: 404 });
  const { searchParams } = request.nextUrl;
  const asked = {
    unit: searchParams.get('unit') ?? '',
    locale: searchParams.get('locale') === 'en' ? ('en' as const) : ('vi' as const),
    path: searchParams.get('path') ?? '',
    search: searchParams.get('search') ?? '',
    byPath: searchParams.get('byPath') === 'true',
  };
  const answer = await redirectAnswer(asked);
  if (answer.kind === 'none') await noteAddress(asked, request.headers);
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
