import { env } from '@/security/env';
import { siteHref } from '@/tenants/urls';

import type { Portal } from './portal';
import type { SiteView } from './types';

/** Link from a site to a page of another unit's site, in the same language and the same way of addressing. */
export function siteLink(
  { directory }: Portal,
  from: Pick<SiteView, 'byPath' | 'locale'>,
  unit: string,
  path = '/',
): string {
  const target = directory.primary[unit] ?? { host: null, path: '' };
  return siteHref(target, from.byPath, env().publicOrigin, from.locale, path);
}
