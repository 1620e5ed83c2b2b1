/** Which kind of answer a set of headers is for. */
export type ResponseKind = 'public' | 'admin' | 'api' | 'upload';

export type HeaderOptions = {
  kind: ResponseKind;
  https: boolean;
  /** one per page view; Next copies it to its scripts */
  nonce?: string;
  /** hashes of our own inline scripts, e.g. `sha256-…` */
  scriptHashes?: readonly string[];
  /** for whoever holds its address only: kept and indexed nowhere, the address told to no other site */
  unlisted?: boolean;
  /** a video: opened by itself, its player asks for it from a page of this server; nothing in it runs */
  plays?: boolean;
  /** `next dev` evaluates code and opens a socket */
  development?: boolean;
};

function directives({
  kind,
  nonce,
  scriptHashes = [],
  plays,
  development,
}: HeaderOptions): string[] {
  if (kind === 'api') return ["default-src 'none'", "frame-ancestors 'none'"];
  if (kind === 'upload')
    return [
      "default-src 'none'",
      "img-src 'self'",
      ...(plays ? ["media-src 'self'"] : []),
      "frame-ancestors 'none'",
      plays ? 'sandbox allow-same-origin' : 'sandbox',
    ];
  const scripts = [
    "'self'",
    ...(nonce ? [`'nonce-${nonce}'`] : []),
    ...scriptHashes.map((hash) => `'${hash}'`),
  ];
  return [
    "default-src 'self'",
    `script-src ${[...scripts, ...(development ? ["'unsafe-eval'"] : [])].join(' ')}`,
    // Style attributes carry focal points and column widths, a style element a site's own palette; scripts are what a policy must stop.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data:${kind === 'admin' ? ' blob:' : ''}`,
    `media-src 'self'${kind === 'admin' ? ' blob:' : ''}`,
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
}

/** Security headers of an answer: CSP, HSTS under https, nosniff, framing, referrer, permissions. */
export function securityHeaders(options: HeaderOptions): Record<string, string> {
  return {
    'content-security-policy': directives(options).join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': options.kind === 'admin' ? 'same-origin' : 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(options.https
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
    ...(options.kind === 'admin'
      ? { 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' }
      : {}),
    ...(options.kind === 'api' ? { 'cache-control': 'no-store' } : {}),
    // What was recalled must not come back out of a browser: it asks each time.
    ...(options.kind === 'public' ? { 'cache-control': 'no-cache' } : {}),
    ...(options.unlisted
      ? {
          'cache-control': 'no-store',
          'x-robots-tag': 'noindex, nofollow',
          'referrer-policy': 'no-referrer',
        }
      : {}),
  };
}
