import { cachedForGood } from './cached';
import type { Portal } from './portal';

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
  topics: string[];
  cover: string | null;
  author?: string | null;
  source?: { name?: string | null; url?: string | null } | null;
  event?: { startsAt?: string | null; endsAt?: string | null; place?: Both<string> } | null;
  publishedAt?: string | null;
};

const FIELDS = {
  ref: true, slug: true, origin: true, title: true, teaser: true, body: true, section: true, topics: true, cover: true, author: true,
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
    topics: (raw.topics ?? []).map(String),
  };
}

/** The id of the article with this reference, public or not: neither ever changes. Null where there is none. */
export const articleId = (ref: string): Promise<string | null> =>
  cachedForGood(`article ${ref}`, async ({ payload }) => {
    const { docs } = await payload.find({
      collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true, select: { ref: true },
      where: { ref: { equals: ref } },
    }); // prettier-ignore
    return docs[0] ? String(docs[0].id) : null;
  });

/** The published article with this reference, whoever wrote it. Whether it shows on a site is asked of its placements. */
export async function articleRow({ payload }: Portal, ref: string): Promise<ArticleRow | null> {
  const { docs } = await payload.find({
    collection: 'articles', depth: 0, limit: 1, pagination: false, overrideAccess: true, locale: 'all', select: FIELDS,
    where: { and: [{ ref: { equals: ref } }, { _status: { equals: 'published' } }] },
  }); // prettier-ignore
  return docs[0] ? articleRowOf(docs[0]) : null;
}
