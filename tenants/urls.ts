/** Scheme, host and port as visitors see them, from the configuration: `http://a.localhost:3000`. */
export type PublicOrigin = (host: string) => string;

/** The addresses of one site. `byPath` says how the visitor reached the page he is on. */
export type SiteAddress = { host: string | null; path: string };

type Locale = 'vi' | 'en';

const join = (prefix: string, locale: Locale, path: string): string => {
  const rest = path === '/' ? '' : path;
  return `${prefix}${locale === 'en' ? '/en' : ''}${rest}` || '/';
};

const pathPrefix = (address: SiteAddress): string => (address.path ? `/u/${address.path}` : '');

/** Link to a page of the same site; `path` begins with `/`. */
export const localHref = (
  address: SiteAddress,
  byPath: boolean,
  locale: Locale,
  path: string,
): string => join(byPath ? pathPrefix(address) : '', locale, path);

/** Link to a page of another site: absolute by host, relative in path mode or where the site has no host. */
export function siteHref(
  target: SiteAddress,
  byPath: boolean,
  at: PublicOrigin,
  locale: Locale,
  path = '/',
): string {
  if (byPath || !target.host) return join(pathPrefix(target), locale, path);
  return `${at(target.host)}${join('', locale, path)}`;
}

/**
 * The canonical address of a page of a site, whatever address it was reached by.
 * @param fallbackHost host used for sites that have none
 */
export function canonicalUrl(
  target: SiteAddress,
  at: PublicOrigin,
  locale: Locale,
  path: string,
  fallbackHost = 'localhost',
): string {
  if (target.host) return `${at(target.host)}${join('', locale, path)}`;
  return `${at(fallbackHost)}${join(pathPrefix(target), locale, path)}`;
}
