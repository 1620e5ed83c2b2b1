import { hasLocale } from 'next-intl';

import { routing } from '@/i18n/routing';

import { getSite } from './site';
import type { SiteView } from './types';

export type RouteContext = { params: Promise<{ site: string; locale: string }> };

/** The site of a route handler's parameters; null for an unknown site or language. */
export async function routeSite({ params }: RouteContext): Promise<SiteView | null> {
  const { site, locale } = await params;
  return hasLocale(routing.locales, locale) ? getSite(site, locale) : null;
}
