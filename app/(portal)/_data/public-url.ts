import { env } from '@/security/env';
import { canonicalUrl } from '@/tenants/urls';

import type { Locale, SiteView } from './types';

/** Absolute canonical address of a page of a site, whatever address it was reached by; `path` begins with `/`. */
export const publicUrl = (
  site: Pick<SiteView, 'address' | 'locale'>,
  path: string,
  locale: Locale = site.locale,
): string => canonicalUrl(site.address, env().publicOrigin, locale, path, env().baseDomain);
