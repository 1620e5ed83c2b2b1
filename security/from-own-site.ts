/**
 * Whether a form was sent from a page of the host that receives it, as browsers tell: by `Origin`, which they send with every
 * POST, and by `Sec-Fetch-Site`. A page of a neighbouring site counts as foreign, and so does who tells nothing.
 */
export function fromOwnSite(headers: Headers): boolean {
  const [origin, fetchSite] = [headers.get('origin'), headers.get('sec-fetch-site')];
  if (fetchSite !== null && fetchSite !== 'same-origin') return false;
  if (origin === null) return fetchSite === 'same-origin';
  const host = headers.get('host');
  return host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
