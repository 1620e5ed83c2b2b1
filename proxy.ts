import { NextResponse, type NextRequest } from 'next/server';

import { isItemPath, isPortalPath } from '@/app/(portal)/_data/portal-path';
import { pageScriptHash } from '@/app/(portal)/_scripts/page-script-hash';
import { isPreviewMediaPath, isPreviewPath } from '@/preview/preview-path';
import { env } from '@/security/env';
import { securityHeaders, type ResponseKind } from '@/security/headers';
import { loadDirectory } from '@/security/directory-client';
import { findItem } from '@/security/item-client';
import { hostName } from '@/tenants/hosts';
import { resolveRequest } from '@/tenants/resolve-request';

export const config = {
  // /api is not here: a proxy cuts bodies at 10 MB (findings 1c); it checks its host itself.
  matcher: ['/((?!_next/|internal/|healthz|api/|art/|favicon|icons.svg).*)'],
};

const nonceOf = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');

function headersFor(kind: ResponseKind, nonce: string, unlisted: boolean): Record<string, string> {
  const https = env().publicScheme === 'https';
  const development = process.env.NODE_ENV === 'development';
  return securityHeaders({
    kind,
    https,
    nonce,
    development,
    unlisted,
    scriptHashes: kind === 'public' ? [pageScriptHash] : [],
  });
}

function answer(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** What a visitor could forge is dropped; Next reads the nonce from the policy of the request. */
function inward(request: NextRequest, headers: Record<string, string>): Headers {
  const inner = new Headers(request.headers);
  for (const name of ['xkey', 'x-nonce']) inner.delete(name);
  inner.set('content-security-policy', headers['content-security-policy'] ?? '');
  return inner;
}

/** An end may be undone at any moment: nobody keeps what stands at such an address, and no search engine lists it. */
const UNINDEXED = { 'x-robots-tag': 'noindex', 'cache-control': 'no-store' };

const LANGUAGE_COOKIE = 'payload-lng';

/** The administration is Vietnamese until somebody chooses English, whatever language the browser was sold with. */
function inVietnamese(request: NextRequest, headers: Record<string, string>): NextResponse {
  const inner = inward(request, headers);
  if (request.cookies.has(LANGUAGE_COOKIE)) {
    return answer(NextResponse.next({ request: { headers: inner } }), headers);
  }
  inner.set('accept-language', 'vi');
  const response = answer(NextResponse.next({ request: { headers: inner } }), headers);
  // Not with an answer to something sent: Next would load the page anew over what somebody has typed into it.
  if (request.method === 'GET')
    response.cookies.set(LANGUAGE_COOKIE, 'vi', { path: '/', sameSite: 'lax', maxAge: 31_536_000 });
  return response;
}

/** Decides by host and path which site answers (DESIGN 5). Only routing: who may read what is decided with the data. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const host = request.headers.get('host');
  const { adminHost, publicOrigin } = env();
  const target = resolveRequest(await loadDirectory(), { host, path: pathname }, { adminHost });
  const nonce = nonceOf();
  const unlisted = target.kind === 'site' && isPreviewPath(target.rest);
  const headers = headersFor(target.kind === 'admin' ? 'admin' : 'public', nonce, unlisted);
  const init = { request: { headers: inward(request, headers) } };

  if (target.kind === 'redirect') {
    // nextUrl carries the server's own name (findings 1c), so the address is built from the host the visitor used.
    const to = publicOrigin(target.host ?? hostName(host));
    return answer(NextResponse.redirect(`${to}${target.path}${search}`, 308), headers);
  }
  if (target.kind === 'unknown') {
    return answer(NextResponse.rewrite(new URL('/internal/unknown-host', request.url), init), {
      ...headers,
      'cache-control': 'no-store',
    });
  }
  if (target.kind === 'admin') {
    if (/^\/admin(\/|$)/.test(pathname)) return inVietnamese(request, headers);
    return answer(NextResponse.redirect(`${publicOrigin(adminHost)}/admin`, 307), headers);
  }
  if (target.rest.startsWith('/media/')) {
    // What is set here wins over what the route sets, so the stricter policy of files is named here too.
    const response = NextResponse.rewrite(new URL(target.rest, request.url), init);
    return answer(response, headersFor('upload', nonce, unlisted));
  }
  const { unit, locale, rest: path } = target;
  if (isPreviewMediaPath(path)) {
    const file = new URL(`/${target.site}/${locale}${path}`, request.url);
    return answer(NextResponse.rewrite(file, init), headersFor('upload', nonce, unlisted));
  }
  // A link may be revoked at any moment: what was known of it before does not count.
  const byPath = target.site !== unit;
  const item =
    unlisted || isItemPath(path)
      ? await findItem({ unit, locale, path, byPath }, !unlisted)
      : ({ kind: 'found' } as const);
  const inside = (rest: string) => new URL(`/${target.site}/${locale}${rest}`, request.url);
  if (item.kind === 'moved') {
    const to = item.to.startsWith('/') ? `${publicOrigin(hostName(host))}${item.to}` : item.to;
    return answer(NextResponse.redirect(to, 301), { ...headers, ...UNINDEXED });
  }
  if (item.kind === 'ended') {
    const notice = NextResponse.rewrite(inside(`/ket-thuc${path}`), { ...init, status: item.status }); // prettier-ignore
    return answer(notice, { ...headers, ...UNINDEXED });
  }
  if (item.kind === 'missing' || !isPortalPath(path)) {
    // A page that finds nothing comes out of Next empty until a script fills it; this one is whole, with its status.
    return answer(NextResponse.rewrite(inside('/khong-thay'), { ...init, status: 404 }), headers);
  }
  const rest = target.rest === '/' ? '' : target.rest;
  return answer(NextResponse.rewrite(inside(`${rest}${search}`), init), headers);
}
