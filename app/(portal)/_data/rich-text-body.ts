import type { CollectionSlug } from 'payload';

import { relationsOf } from '@/richtext/relations-of';

import type { MediaView, RichTextBody } from '../_components/RichText/types';
import { itemPath } from './cards';
import { mediaView } from './media-view';
import type { Portal } from './portal';
import { siteLink } from './site-link';
import type { Locale, SiteView } from './types';

type Row = {
  id: string;
  slug?: string;
  ref?: string;
  origin?: unknown;
  steward?: unknown;
  publishedAt?: string | null;
};

/** Published rows by id; an item that is not public, or not yet, is left out, and its link becomes plain text. */
async function published(
  { payload }: Portal,
  collection: CollectionSlug,
  ids: string[],
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection, depth: 0, limit: ids.length, pagination: false, overrideAccess: true,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { slug: true, ref: true, origin: true, steward: true, ...(collection === 'articles' ? { publishedAt: true } : {}) } as Record<string, true>,
  }); // prettier-ignore
  const now = Date.now();
  return (docs as unknown as Row[]).filter(
    ({ publishedAt }) => !publishedAt || Date.parse(publishedAt) <= now,
  );
}

async function mediaOf(
  { payload }: Portal,
  ids: string[],
  locale: Locale,
  folder?: string,
): Promise<[string, MediaView][]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'media', depth: 0, limit: ids.length, pagination: false, overrideAccess: true, locale: 'all',
    where: { id: { in: ids } },
  }); // prettier-ignore
  return docs.flatMap((doc) => {
    const view = mediaView(doc as unknown as Record<string, unknown>, locale, folder);
    return view ? [[String(doc.id), view] as [string, MediaView]] : [];
  });
}

/**
 * A text with the pictures, files and addresses it points to. The pictures of a published text are public with it.
 * Links lead to the site of the item's own unit, where it always stands.
 * @param folder see `imageView`
 */
export async function richTextBody(
  at: Portal,
  site: SiteView,
  state: unknown,
  locale: Locale,
  folder?: string,
): Promise<RichTextBody> {
  const ids = relationsOf(state);
  const [media, articles, pages] = await Promise.all([
    mediaOf(at, ids.media, locale, folder),
    published(at, 'articles', ids.articles),
    published(at, 'pages', ids.pages),
  ]);
  const item = ({ id, slug = '', ref = '', origin }: Row): [string, string] => [
    `articles:${id}`,
    siteLink(at, site, String(origin), itemPath({ slug, ref })),
  ];
  const page = ({ id, slug = '', steward }: Row): [string, string] => [
    `pages:${id}`,
    siteLink(at, site, String(steward), `/trang/${slug}`),
  ];
  return {
    state,
    media: Object.fromEntries(media),
    links: Object.fromEntries([...articles.map(item), ...pages.map(page)]),
  };
}
