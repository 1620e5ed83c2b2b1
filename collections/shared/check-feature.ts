import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug } from 'payload';

import { isSystem } from '@/tenants/access';
import { levelConfig } from '@/tenants/level-config';

const message = {
  vi: 'Cấp này chưa được dùng loại nội dung đã chọn. Hãy chọn loại khác.',
  en: 'This level does not use the chosen kind. Please choose another one.',
};

type Data = Record<string, unknown>;

/**
 * Content types are switched per level by the province: what is switched off cannot be created, nor made of something else.
 * @param featureOf the feature that a text needs
 * @param path the field that the message stands at
 */
export const checkFeature =
  (
    slug: CollectionSlug,
    featureOf: (data: Data) => string,
    path: string,
  ): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (isSystem(req) || !data) return data;
    const needed = featureOf({ ...(originalDoc as Data | undefined), ...data });
    if (operation === 'update' && needed === featureOf((originalDoc ?? {}) as Data)) return data;
    const { features } = await levelConfig(req.payload, String(data.steward));
    if (features.includes(needed)) return data;
    const text = message[req.i18n?.language === 'en' ? 'en' : 'vi'];
    throw new ValidationError({ collection: slug, errors: [{ path, message: text }] }, req.t);
  };
