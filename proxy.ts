import { NextResponse, type NextRequest } from 'next/server';

import { isItemPath, isPortalPath } from '@/app/(portal)/_data/portal-path';
import { UNIT_DATA, UNIT_DATA_CACHING } from '@/app/(portal)/_data/unit-data-path';
import { pageScriptHash } from '@/app/(portal)/_scripts/page-script-hash';
import { isPreviewMediaPath, isPreviewPath } from '@/preview/preview-path';
import { env } from '@/security/env';
import { securityHeaders, type ResponseKind } from '@/security/headers';
import { loadDirectory } from '@/security/directory-client';
import { inMaintenance, maintenanceAnswer } from '@/security/maintenance';
import { PLAIN_PAGE } from '@/security/plain-page.mjs';
import { findItem } from '@/security/item-client';
import type { Directory } from '@/tenants/directory';
import { findRedirect } from '@/security/redirect-client';
import { hostName } from '@/tenants/hosts';
import { resolveRequest } from '@/tenants/resolve-request';

export const config = {
  // /api is not here: a proxy cuts bodies at 10 MB (findings 1c); it checks its host itself.
  matcher: ['/((?!_next/|internal/|healthz|api/|art/|favicon|icons.svg|finder.js).*)'],
};

const nonceOf = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');

function headersFor(
  kind: ResponseKind,
  nonce: string,
  unlisted: boolean,
  plays = false,
): Record<string, string> {
  const https = env().publicScheme === 'https';
  const development = process.env.NODE_ENV === 'development';
  return securityHeaders({
    kind,
    https,
    // The scripts of public pages are files and one whose hash is named; those of Next are taken out (docs/adr/0014).
    ...(kind !== 'public' || development ? { nonce } : {}),
    development,
    unlisted,
    plays,
    scriptHashes: kind === 'public' ? [pageScriptHash] : [],
  });
}

/** The stricter policy of files; stored names end in what they are (`security/upload-policy.ts`). */
const fileHeaders = (path: string, nonce: string, unlisted: boolean): Record<string, string> =>
  headersFor('upload', nonce, unlisted, /\.(mp4|webm)$/.test(path));

function answer(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** An answer that is a public page, if it is a page at all. */
const plain = (response: NextResponse, headers: Record<string, string>): NextResponse =>
  answer(response, { ...headers, [PLAIN_PAGE]: '1' });

/** What a visitor could forge is dropped; Next reads the nonce from the policy of the request. */
function inward(request: NextRequest, headers: Record<string, string>): Headers {
  const inner = new Headers(request.headers);
  for (const name of ['xkey', 'x-nonce']) inner.delete(name);
  inner.set('content-security-policy', headers['content-security-policy'] ?? '');
  return inner;
}

/** An end may be undone at any moment: nobody keeps what stands at such an address, and no search engine lists it. */
const UNINDEXED = { 'x-robots-tag': 'noindex', 'cache-control': 'no-store' };

/** People who keep redirects change their mind: browsers and edges ask again after five minutes. */
const FORGET_SOON = 'public, max-age=300';

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

/** Only the administration is found in it: it needs no directory. */
const NOBODY: Directory = { hosts: {}, paths: {}, primary: {} };

/** Planned maintenance, or no database: the same plain page at every public address. */
function closed(headers: Record<string, string>): NextResponse {
  const { status, headers: own, body } = maintenanceAnswer();
  return answer(new NextResponse(body, { status }), { ...headers, ...Object.fromEntries(own) });
}

/** Decides by host and path which site answers (DESIGN 5). Only routing: who may read what is decided with the data. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const host = request.headers.get('host');
  const { adminHost, publicOrigin } = env();
  const nonce = nonceOf();
  const directory = await loadDirectory();
  const target = resolveRequest(directory ?? NOBODY, { host, path: pathname }, { adminHost });
  if (target.kind !== 'admin' && (directory === null || inMaintenance()))
    return closed(headersFor('public', nonce, false));
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
    return answer(response, fileHeaders(target.rest, nonce, unlisted));
  }
  const { unit, locale, rest: path } = target;
  if (isPreviewMediaPath(path)) {
    const file = new URL(`/${target.site}/${locale}${path}`, request.url);
    return answer(NextResponse.rewrite(file, init), fileHeaders(path, nonce, unlisted));
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
    return plain(notice, { ...headers, ...UNINDEXED });
  }
  if (path === '/_styleguide' && env().styleguide) {
    return plain(NextResponse.rewrite(inside('/mau-giao-dien'), init), headers);
  }
  if (item.kind === 'missing' || !isPortalPath(path)) {
    const old = await findRedirect({ unit, locale, path, search, byPath }, request.headers);
    if (old.kind === 'redirect') {
      const to = old.to.startsWith('/') ? `${publicOrigin(hostName(host))}${old.to}` : old.to;
      return answer(NextResponse.redirect(to, old.permanent ? 301 : 302), { ...headers, 'cache-control': FORGET_SOON }); // prettier-ignore
    }
    // A page that finds nothing comes out of Next empty until a script fills it; this one is whole, with its status.
    return plain(NextResponse.rewrite(inside('/khong-thay'), { ...init, status: 404 }), headers);
  }
  const rest = target.rest === '/' ? '' : target.rest;
  // What is set here wins over what the route sets.
  if (UNIT_DATA.includes(path)) headers['cache-control'] = UNIT_DATA_CACHING;
  return plain(NextResponse.rewrite(inside(`${rest}${search}`), init), headers);
}
