import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload';

import { relationsOf } from '@/richtext/relations-of';
import { placeItem } from '@/syndication/place-item';
import { isSystem } from '@/tenants/access';
import { levelConfig } from '@/tenants/level-config';

import type { Relations } from '../shared/guard-relations';
import { savedAsDraft } from '../shared/publication';
import { idsOf } from '../shared/ids-of';

const FEATURE = { news: 'articles', notice: 'notices', event: 'events' } as const;

const message = {
  vi: 'Cấp này chưa được dùng loại nội dung đã chọn. Hãy chọn loại khác.',
  en: 'This level does not use the chosen kind. Please choose another one.',
};

/** Ids that an article points to: cover, section, and what stands in its text. */
export function articleRelations(data: Record<string, unknown>): Relations {
  const inText = relationsOf(data.body);
  return {
    media: [...idsOf(data.cover), ...inText.media],
    articles: inText.articles,
    pages: inText.pages,
    sections: idsOf(data.section),
  };
}

/** Content types are switched per level by the province. */
export const checkFeature: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || isSystem(req) || !data) return data;
  const kind = (data.kind ?? 'news') as keyof typeof FEATURE;
  const config = await levelConfig(req.payload, String(data.steward));
  if (!FEATURE[kind] || config.features.includes(FEATURE[kind])) return data;
  const text = message[req.i18n?.language === 'en' ? 'en' : 'vi'];
  throw new ValidationError(
    { collection: 'articles', errors: [{ path: 'kind', message: text }] },
    req.t,
  );
};

/** The date of publication is the moment of publishing, unless somebody chose one. */
export const writeDate: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const chosen = data.publishedAt ?? originalDoc?.publishedAt;
  if (data._status !== 'published' || chosen) return data;
  return { ...data, publishedAt: new Date().toISOString() };
};

/** The item's own placement and every card follow the public text. */
export const place: CollectionAfterChangeHook = async ({ doc, req }) => {
  // A draft changes nothing that is public.
  if (!savedAsDraft(req, doc)) await placeItem(req, 'articles', String(doc.id));
  return doc;
};
