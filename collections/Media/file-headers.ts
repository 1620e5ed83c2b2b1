/**
 * Headers of files that the admin's API serves: nothing is sniffed or run, and what is no picture is saved, not opened.
 * Signed-in people only get here, so no shared cache keeps a copy.
 */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  headers.set('Cache-Control', 'private, max-age=3600');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (!headers.get('Content-Type')?.startsWith('image/')) headers.set('Content-Disposition', 'attachment');
  return headers;
} // prettier-ignore
