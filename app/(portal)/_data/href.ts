import { localHref } from '@/tenants/urls';

import type { Locale, SiteView } from './types';

/** Link to a page of the same site, in its language unless another is given; `path` begins with `/`. */
export const hrefIn = (
  site: Pick<SiteView, 'address' | 'byPath' | 'locale'>,
  path: string,
  locale: Locale = site.locale,
): string => localHref(site.address, site.byPath, locale, path);
