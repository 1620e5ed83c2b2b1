import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';

import { isSystem } from '@/tenants/access';

import type { Bilingual } from './labels';
import { unsound, type Expected } from './unsound';

const TEXTS: Record<Expected, Bilingual> = {
  text: { vi: 'phải là chữ.', en: 'this must be text.' },
  number: { vi: 'phải là số.', en: 'this must be a number.' },
  'yes-no': { vi: 'chỉ có thể là có hoặc không.', en: 'this must be yes or no.' },
  date: { vi: 'ngày giờ không đúng. Hãy chọn lại trên lịch.', en: 'this is not a date. Please choose one on the calendar.' },
  choice: { vi: 'không có lựa chọn này. Hãy chọn lại.', en: 'there is no such choice. Please choose again.' },
  relation: { vi: 'mục được chọn không đúng. Hãy chọn lại.', en: 'what was chosen is not valid. Please choose again.' },
  shape: { vi: 'giá trị không đúng.', en: 'the value is not valid.' },
}; // prettier-ignore

const NO_OBJECT = 'Dữ liệu gửi lên không hợp lệ. / What was sent is not valid.';

function labelOf(field: FlattenedField, { i18n, t }: PayloadRequest): string {
  const label = 'label' in field ? field.label : undefined;
  if (typeof label === 'function') return label({ i18n, t: t as never });
  if (typeof label === 'string') return label;
  return (label && (label[i18n.language] ?? label.vi)) || field.name;
}

/**
 * Refuses values of a wrong type before any other hook trusts them, in drafts too, whose fields Payload does not validate.
 * @throws ValidationError 400, each field by its label in the person's language
 */
const checkTypes: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (isSystem(req) || !data) return data;
  const found = unsound(collection.flattenedFields, data, req.locale === 'all');
  if (found.length === 0) return data;
  const language = req.i18n.language === 'en' ? 'en' : 'vi';
  const errors = found.map(({ path, field, expected }) => {
    const label = labelOf(field, req);
    return { path, label, message: `${label}: ${TEXTS[expected][language]}` };
  });
  throw new ValidationError({ collection: collection.slug, errors }, req.t);
};

const TIMES: readonly string[] = ['createdAt', 'updatedAt'];

/**
 * When something was made and changed is written by the system alone; what comes in for it is dropped.
 * @throws APIError 400 where the data is not one object
 */
const dropTimes: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (isSystem(req) || (operation !== 'create' && operation !== 'update') || !('data' in args))
    return args;
  const data: unknown = args.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new APIError(NO_OBJECT, 400, undefined, true);
  const kept = Object.entries(data).filter(([name]) => !TIMES.includes(name));
  return { ...args, data: Object.fromEntries(kept) };
};

/** Gives a collection the guard of what comes in, before all its own hooks. Services are trusted to know the types. */
export const withSoundInput = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [dropTimes, ...(collection.hooks?.beforeOperation ?? [])],
    beforeValidate: [checkTypes, ...(collection.hooks?.beforeValidate ?? [])],
  },
});
