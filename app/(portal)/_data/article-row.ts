import { cache } from 'react';

import { portal } from './portal';

type Both<T> = { vi?: T | null; en?: T | null } | null | undefined;

/** The published row of an article with both languages; `cover` is an id. */
export type ArticleRow = {
  id: string;
  ref: string;
  slug: string;
  origin: string;
  title: Both<string>;
  teaser: Both<string>;
  body: Both<unknown>;
  section: string | null;
  cover: string | null;
  author?: string | null;
  source?: { name?: string | null; url?: string | null } | null;
  event?: { startsAt?: string | null; endsAt?: string | null; place?: Both<string> } | null;
  publishedAt?: string | null;
};

const FIELDS = {
  ref: true, slug: true, origin: true, title: true, teaser: true, body: true, section: true, cover: true, author: true,
  source: true, event: true, publishedAt: true,
} as const; // prettier-ignore

/** @param doc an article as the Local API reads it with all languages and without depth */
export function articleRowOf(doc: object): ArticleRow {
  const raw = doc as ArticleRow;
  return {
    ...raw,
    id: String(raw.id),
    origin: String(raw.origin),
    section: raw.section ? String(raw.section) : null,
  };
}

/** The published article with this reference, whoever wrote it. Whether it shows on a site is asked of its placements. */
export const articleRow = cache(async (ref: string): Promise<ArticleRow | null> => {
  const { payload } = await portal();
  const { docs } = await payload.find({
    collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true, locale: 'all', select: FIELDS,
    where: { and: [{ ref: { equals: ref } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  return docs[0] ? articleRowOf(docs[0]) : null;
});
