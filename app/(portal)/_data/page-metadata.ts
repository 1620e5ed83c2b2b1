import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

import { feedPath, type FeedFile } from './feed-paths';
import { feedTitle } from './feed-title';
import { headIcons } from './head-icons';
import { hrefIn } from './href';
import { publicUrl } from './public-url';
import type { ShareImageView } from './share-image';
import type { Locale, SiteView } from './types';

type Options = {
  title?: string;
  description?: string;
  /** Path inside the site. */
  path: string;
  /** Canonical address when it is on another site. */
  canonical?: string;
  /** the picture that is shown where the address is shared */
  image?: ShareImageView;
  locales?: readonly Locale[];
  index?: boolean;
  /** the list that the page shows, where it has feeds of its own beside those of the site */
  list?: { title: string; path: string };
};

/** Where newsreaders find the feeds: those of the list first, because many take the first. */
function feedLinks(site: SiteView, list?: { title: string; path: string }) {
  const sources = [...(list ? [list] : []), { title: undefined, path: '/' }];
  const links = (file: FeedFile) =>
    sources.map(({ title, path }) => ({
      url: publicUrl(site, feedPath(path, file)),
      title: feedTitle(site, { list: title }),
    }));
  return { 'application/rss+xml': links('rss.xml'), 'application/feed+json': links('feed.json') };
}

/** Head of a public page: title with the site's name, canonical address, the other language, the feeds, sharing card. */
export async function pageMetadata(site: SiteView, options: Options): Promise<Metadata> {
  const { path, locales = ['vi', 'en'], title, image } = options;
  const t = await getTranslations({ locale: site.locale, namespace: 'Head' });
  const description =
    options.description ||
    (title ? t('page', { title, site: site.title }) : t('home', { agency: site.agency }));
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
      types: feedLinks(site, options.list),
    },
    // A demonstration must not be found in place of the real portal.
    robots: site.demo || options.index === false ? { index: false, follow: !site.demo } : undefined,
    manifest: hrefIn(site, '/manifest.webmanifest'),
    icons: headIcons(site),
    openGraph: {
      title: title ?? site.title,
      description,
      // Of a syndicated item that of its origin: what is shared from any site counts as one page, and leads there.
      url: canonical,
      siteName: site.title,
      locale: site.locale === 'vi' ? 'vi_VN' : 'en_GB',
      images: image ? [image] : undefined,
    },
    twitter: image && { card: 'summary_large_image', images: [{ url: image.url, alt: image.alt }] },
  };
}
