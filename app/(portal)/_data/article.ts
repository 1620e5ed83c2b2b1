import { readingMinutes } from '@/richtext/word-count';
import { visibleOn } from '@/syndication/visible';

import { articleCover } from './article-cover';
import { articleOrigin } from './article-origin';
import { articleRelated } from './article-related';
import { articleRow } from './article-row';
import { itemPath } from './cards';
import { hrefIn } from './href';
import { portal } from './portal';
import { publicUrl } from './public-url';
import { referenceOf } from './reference-of';
import { richTextBody } from './rich-text-body';
import type { ArticleResult, Locale, MenuItem, SiteView } from './types';
import { vocabulary } from './vocabulary';

async function sectionLink(site: SiteView, id: string | null): Promise<MenuItem | undefined> {
  const section = id
    ? (await vocabulary(site.unitId, site.locale)).find((one) => one.id === id)
    : undefined;
  return section && { label: section.name, href: hrefIn(site, `/chuyen-muc/${section.slug}`) };
}

/**
 * An article as this site shows it; null when it does not: unpublished, never sent here, hidden, or recalled.
 * @param address last part of the address, "<slug>-<ref>"
 */
export async function getArticle(site: SiteView, address: string): Promise<ArticleResult | null> {
  const ref = referenceOf(address);
  const row = ref ? await articleRow(ref) : null;
  if (!row) return null;
  const at = await portal();
  const placement = await visibleOn(at.payload, at.tree, site.unitId, row.id);
  if (!placement) return null;
  const path = itemPath(row);
  if (path !== `/tin/${address}`) return { kind: 'moved', href: hrefIn(site, path) };

  const locales: Locale[] = row.title?.en ? ['vi', 'en'] : ['vi'];
  const shown: Locale = locales.includes(site.locale) ? site.locale : 'vi';
  const state = row.body?.[shown];
  const [body, cover, origin, section, related] = await Promise.all([
    richTextBody(at, site, state, shown),
    articleCover(at, row.cover, site.locale),
    articleOrigin(at, site, row),
    sectionLink(site, placement.section),
    articleRelated(at, site, row),
  ]);
  const home = at.directory.primary[row.origin] ?? site.address;
  const { event, source } = row;
  return {
    kind: 'found',
    article: {
      ref: row.ref, slug: row.slug, path, locales,
      canonical: publicUrl({ address: home, locale: shown }, path),
      title: row.title?.[shown] ?? '',
      teaser: row.teaser?.[shown] ?? undefined,
      ...(shown === site.locale ? {} : { lang: shown }),
      publishedAt: row.publishedAt ?? new Date(placement.date).toISOString(),
      minutes: readingMinutes(state),
      cover, body, origin, section,
      author: row.author || undefined,
      source: source?.name ? { name: source.name, url: source.url || undefined } : undefined,
      event: event?.startsAt
        ? { startsAt: event.startsAt, endsAt: event.endsAt || undefined, place: event.place?.[shown] || undefined }
        : undefined,
      ...related,
    },
  }; // prettier-ignore
}
