import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug } from 'payload';

import { isSystem } from '@/tenants/access';

export type Relations = Partial<Record<CollectionSlug, readonly string[]>>;

const message = {
  vi: 'Có ảnh, tệp hoặc bài mà anh, chị không được dùng. Hãy chọn lại.',
  en: 'It uses a picture, file or article that you may not use. Please choose another one.',
};

/**
 * Whatever an item points to must be readable by the person who saves it: a picture of another unit's draft would
 * otherwise become public through this item. Field validation is skipped for drafts, so it stands here.
 * @param relationsOf ids by collection that the incoming data points to
 */
export const guardRelations =
  (slug: CollectionSlug, relationsOf: (data: Record<string, unknown>) => Relations): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (isSystem(req) || !data) return data;
    const before = relationsOf((originalDoc ?? {}) as Record<string, unknown>);
    for (const [target, ids] of Object.entries(relationsOf(data)) as [CollectionSlug, string[]][]) {
      // What another hand put in rightfully may stay when this one saves.
      const fresh = [...new Set(ids)].filter((id) => !before[target]?.includes(id));
      if (fresh.length === 0) continue;
      const { totalDocs } = await req.payload.count({
        collection: target, where: { id: { in: fresh } }, overrideAccess: false, req, user: req.user,
      });
      if (totalDocs < fresh.length) {
        const text = message[req.i18n?.language === 'en' ? 'en' : 'vi'];
        throw new ValidationError({ collection: slug, errors: [{ path: 'body', message: text }] }, req.t);
      }
    }
    return data;
  }; // prettier-ignore
