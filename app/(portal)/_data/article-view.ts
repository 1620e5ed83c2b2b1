import { readingMinutes } from '@/richtext/word-count';

import { adaptedFrom } from './adapted';
import { articleCover } from './article-cover';
import { articleOrigin } from './article-origin';
import { articleRelated } from './article-related';
import type { ArticleRow } from './article-row';
import { itemPath } from './cards';
import { changeHistory } from './change-history';
import { checkedAt } from './checked';
import { hrefIn } from './href';
import type { Portal } from './portal';
import { publisherView } from './publisher';
import { publicUrl } from './public-url';
import { richTextBody } from './rich-text-body';
import { staleSince } from './stale-since';
import type { ArchivedView } from './ended-types';
import type { ArticleView, Locale, SitePath, SiteView, UnitNoteView } from './types';
import { topicLinks } from './topic';
import { vocabulary } from './vocabulary';

/** What is not the article's own: how it stands on this site. */
export type Standing = {
  section: string | null;
  /** ISO 8601, where the article names no date itself */
  date: string;
  /** folder of its files, see `imageView` */
  folder?: string;
  archived?: ArchivedView;
  note?: UnitNoteView;
};

async function sectionLink(site: SiteView, id: string | null): Promise<SitePath | undefined> {
  const section = id
    ? (await vocabulary(site.unitId, site.locale)).find((one) => one.id === id)
    : undefined;
  const path = `/chuyen-muc/${section?.slug}`;
  return section && { label: section.name, href: hrefIn(site, path), path };
}

/** A row of an article as a page of this site shows it. Whether it may be shown is the caller's question. */
export async function articleView(
  at: Portal,
  site: SiteView,
  row: ArticleRow,
  standing: Standing,
): Promise<ArticleView> {
  const path = itemPath(row);
  const locales: Locale[] = row.title?.en ? ['vi', 'en'] : ['vi'];
  const shown: Locale = locales.includes(site.locale) ? site.locale : 'vi';
  const state = row.body?.[shown];
  const publishedAt = row.publishedAt ?? standing.date;
  const [
    body,
    cover,
    origin,
    section,
    topics,
    related,
    history,
    checked,
    publisher,
    adapted,
    stale,
  ] = await Promise.all([
    richTextBody(at, site, state, shown, standing.folder),
    articleCover(at, row.cover, site.locale, standing.folder),
    articleOrigin(at, site, row),
    sectionLink(site, standing.section),
    topicLinks(site, row.topics),
    articleRelated(at, site, row),
    changeHistory(at.payload, row.id, site.locale, publishedAt),
    checkedAt(at, row.id),
    publisherView(at, row.origin, site.locale),
    adaptedFrom(at, site, row.id),
    staleSince(at, row.id, shown),
  ]);
  const home = at.directory.primary[row.origin] ?? site.address;
  const { event, source } = row;
  return {
    ref: row.ref, slug: row.slug, path, locales,
    canonical: publicUrl({ address: home, locale: shown }, path),
    title: row.title?.[shown] ?? '',
    teaser: row.teaser?.[shown] ?? undefined,
    ...(shown === site.locale ? {} : { lang: shown }),
    publishedAt, history,
    archived: standing.archived,
    note: standing.note,
    minutes: readingMinutes(state),
    cover, body, origin, publisher, adapted, section, topics,
    author: row.author || undefined,
    source: source?.name ? { name: source.name, url: source.url || undefined } : undefined,
    event: event?.startsAt
      ? { startsAt: event.startsAt, endsAt: event.endsAt || undefined, place: event.place?.[shown] || undefined }
      : undefined,
    ...related,
    ...checked,
    ...stale,
  }; // prettier-ignore
}
