import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload';

import { relationsOf } from '@/richtext/relations-of';
import { followItem } from '@/reviews/follow-item';
import { placeItem } from '@/syndication/place-item';
import { publicItem } from '@/syndication/public-item';
import { followTranslation } from '@/translations/follow-item';
import { followDraft } from '@/workflow/follow-draft';

import type { Relations } from '../shared/guard-relations';
import { savedAsDraft } from '../shared/publication';
import { idsOf } from '../shared/ids-of';

const FEATURE = { news: 'articles', notice: 'notices', event: 'events' } as const;

/** Ids that an article points to: cover, section, and what stands in its text. */
export function articleRelations(data: Record<string, unknown>): Relations {
  const inText = relationsOf(data.body);
  return {
    media: [...idsOf(data.cover), ...inText.media],
    articles: inText.articles,
    pages: inText.pages,
    sections: idsOf(data.section),
    topics: idsOf(data.topics),
  };
}

/** Which of the level's content types an article is. */
export const articleFeature = ({ kind }: Record<string, unknown>): string =>
  FEATURE[kind as keyof typeof FEATURE] ?? FEATURE.news;

/** The date of publication is the moment of publishing, unless somebody chose one. */
export const writeDate: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const chosen = data.publishedAt ?? originalDoc?.publishedAt;
  if (data._status !== 'published' || chosen) return data;
  return { ...data, publishedAt: new Date().toISOString() };
};

/** The item's own placement and every card follow the public text. */
export const place: CollectionAfterChangeHook = async ({ doc, req }) => {
  // A draft changes nothing that is public.
  if (savedAsDraft(req, doc)) return doc;
  await placeItem(req, 'articles', String(doc.id));
  const item = await publicItem(req, 'articles', String(doc.id));
  await followItem(req, 'articles', String(doc.id), item);
  await followTranslation(req, 'articles', String(doc.id), item);
  return doc;
};

/** An approval was given to the text that is now replaced. */
export const follow: CollectionAfterChangeHook = async ({ doc, req }) => {
  await followDraft(req, 'articles', String(doc.id));
  return doc;
};
