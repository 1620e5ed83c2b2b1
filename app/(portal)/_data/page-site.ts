import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';

import { routing } from '@/i18n/routing';

import { getSite } from './site';
import type { SiteView } from './types';

export type SiteParams = { site: string; locale: string };

/** The site of a page's parameters. Sets the language of the request; an unknown site or language is a 404. */
export async function pageSite(params: Promise<SiteParams>): Promise<SiteView> {
  const { site: key, locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (await getSite(key, locale)) ?? notFound();
}
