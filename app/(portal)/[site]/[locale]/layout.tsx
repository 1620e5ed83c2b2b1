import type { Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

import { routing } from '@/i18n/routing';

import '../../_styles/fonts.css';
import '../../portal.css';

import { hrefIn } from '../../_data/href';
import { getSite } from '../../_data/site';
import { PAGE_SCRIPT } from '../../_scripts/page-script';

/** Read before the style sheet names them, so that a long heading does not break anew when its letters come. */
const HEADING_FONTS = ['latin', 'vietnamese'].map(
  (letters) => `/art/fonts/be-vietnam-pro-${letters}-600-5.3.0.woff2`,
);

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
  const { palette, mourning } = site.look;
  return (
    // The script adds the display and the class "js" before React wakes up.
    <html
      lang={locale}
      data-level={level}
      data-unit={site.unitId}
      data-palette={palette?.name}
      data-mourning={mourning ? '' : undefined}
      suppressHydrationWarning
    >
      <head>
        {HEADING_FONTS.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="" href={href} />
        ))}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.shortName}
          href={hrefIn(site, '/opensearch.xml')}
        />
        {palette && <style dangerouslySetInnerHTML={{ __html: palette.css }} />}
        <script dangerouslySetInnerHTML={{ __html: PAGE_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
