import type { Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

import { routing } from '@/i18n/routing';

import '../../_styles/fonts.css';
import '../../portal.css';

import { getSite } from '../../_data/site';
import { PAGE_SCRIPT } from '../../_scripts/page-script';

type Props = { children: ReactNode; params: Promise<{ site: string; locale: string }> };

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};

/** Root of every public page: language, the level that colours it, the page script before the first paint. */
export default async function PortalLayout({ children, params }: Props) {
  const { site: key, locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const site = await getSite(key, locale);
  if (!site) notFound();
  // The country level is drawn like the province: both belong to the nation's red.
  const level = site.level === 'country' ? 'province' : site.level;
  return (
    // The script adds the display and the class "js" before React wakes up.
    <html lang={locale} data-level={level} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: PAGE_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
