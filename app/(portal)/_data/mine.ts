import { env } from '@/security/env';

import type { MineView } from './finder-types';
import type { SiteView } from './types';

/** The domain whose sites share the cookie of "my commune": the base domain, or '' (this host alone) elsewhere and by path. */
export function cookieDomain(
  { address, byPath }: Pick<SiteView, 'address' | 'byPath'>,
  base: string,
): string {
  const { host } = address;
  if (byPath || !host || base === 'localhost') return '';
  return host === base || host.endsWith(`.${base}`) ? base : '';
}

/** What a browser needs to remember this site as "my commune", or to forget what it remembered. */
export const mineView = (site: SiteView): MineView => ({
  id: site.unitId,
  name: site.shortName,
  domain: cookieDomain(site, env().baseDomain),
});
