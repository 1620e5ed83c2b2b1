import { vietnamIso } from '@/i18n/vietnam-time';

import type { PublisherView } from './feed-types';
import { publicUrl } from './public-url';
import type { ArticleView, ImageView, SiteView } from './types';
import { videoObjects } from './video-objects';

const organisation = ({ name, url, unit }: Pick<PublisherView, 'name' | 'url' | 'unit'>) => ({
  '@type': 'GovernmentOrganization',
  name,
  url,
  areaServed: { '@type': 'AdministrativeArea', name: unit },
});

const picture = (image: ImageView, url: string) => ({
  '@type': 'ImageObject',
  url,
  width: image.width,
  height: image.height,
  caption: image.caption,
  creditText: image.credit,
  copyrightNotice: image.rights,
});

/**
 * An article for search engines (schema.org NewsArticle). Wherever it is read, its publisher is the unit that wrote it; on
 * another site it is also said to be based on the original, so that nobody takes the two for one another; so is a unit's own
 * version on the article that it was made from.
 */
export function newsArticle(site: SiteView, article: ArticleView): Record<string, unknown> {
  const { cover, publisher, canonical, history } = article;
  const basis = article.origin ? canonical : article.adapted?.canonical;
  const by = publisher && organisation(publisher);
  const videos = videoObjects(site, article.body);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.ref,
    headline: article.title,
    description: article.teaser,
    inLanguage: article.lang ?? site.locale,
    datePublished: vietnamIso(article.publishedAt),
    dateModified: vietnamIso(history.updatedAt ?? article.publishedAt),
    mainEntityOfPage: canonical,
    url: publicUrl(site, article.path),
    ...(basis ? { isBasedOn: basis } : {}),
    author: article.author ? { '@type': 'Person', name: article.author } : by,
    publisher: by,
    sourceOrganization: by,
    // Files of all sites stand at one address on each of them.
    ...(videos.length > 0 ? { video: videos } : {}),
    image: cover && picture(cover, publicUrl({ address: site.address, locale: 'vi' }, cover.src)),
  };
}

/** The body whose site it is (schema.org GovernmentOrganization), for its home page. */
export function governmentOrganization(site: SiteView): Record<string, unknown> {
  const { address, phone, email } = site.contact;
  return {
    '@context': 'https://schema.org',
    ...organisation({ name: site.agency, url: publicUrl(site, '/'), unit: site.name }),
    ...(address ? { address } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
  };
}

/** The way to a page (schema.org BreadcrumbList). @param trail titles and paths inside the site, the home page first */
export const breadcrumbList = (
  site: SiteView,
  trail: readonly { name: string; path: string }[],
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: publicUrl(site, path),
  })),
});
