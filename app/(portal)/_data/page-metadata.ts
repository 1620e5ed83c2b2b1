import type { Metadata } from 'next';

import { publicUrl } from './public-url';
import type { Locale, SiteView } from './types';

type Options = {
  title?: string;
  description?: string;
  /** Path inside the site. */
  path: string;
  /** Canonical address when it is on another site. */
  canonical?: string;
  image?: string;
  locales?: readonly Locale[];
  index?: boolean;
};

/** Head of a public page: title with the site's name, canonical address, the other language, the feed, sharing card. */
export function pageMetadata(site: SiteView, options: Options): Metadata {
  const { path, locales = ['vi', 'en'], title, description, image } = options;
  const url = (locale: Locale) => publicUrl(site, path, locale);
  const canonical = options.canonical ?? url(site.locale);
  const foreign = options.canonical !== undefined && options.canonical !== url(site.locale);
  return {
    metadataBase: new URL(publicUrl(site, '/')),
    title: title ? `${title} – ${site.titleLines.name}` : site.title,
    description,
    alternates: {
      canonical,
      languages: foreign
        ? undefined
        : Object.fromEntries(locales.map((locale) => [locale, url(locale)])),
      types: { 'application/rss+xml': publicUrl(site, '/rss.xml') },
    },
    // A demonstration must not be found in place of the real portal.
    robots: site.demo || options.index === false ? { index: false, follow: !site.demo } : undefined,
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    openGraph: {
      title: title ?? site.title,
      description,
      url: canonical,
      siteName: site.title,
      locale: site.locale === 'vi' ? 'vi_VN' : 'en_GB',
      images: image ? [image] : undefined,
    },
  };
}
