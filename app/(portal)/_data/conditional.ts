import { createHash } from 'node:crypto';

/** Whether one of the tags in If-None-Match is this one; weak comparison (RFC 9110, 13.1.2). */
export const matches = (header: string | null, tag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === '*' || one === tag);

/** A tag that says what something is made of. */
export const tagOf = (content: string): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/**
 * Answers with a text, or with 304 where the reader has it already. By its content alone: a date could not tell that
 * something was withdrawn. The tag is weak, because a proxy may compress.
 * @param caching Cache-Control; the proxy says the same for what is not `no-cache`
 */
export function conditional(
  request: Request,
  body: string,
  type: string,
  caching = 'no-cache',
): Response {
  const tag = tagOf(body);
  const headers = { etag: `W/${tag}`, 'cache-control': caching, vary: 'Accept-Encoding' };
  if (matches(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: { ...headers, 'content-type': `${type}; charset=utf-8` },
  });
}
