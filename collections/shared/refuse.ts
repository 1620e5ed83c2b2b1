import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload';

import type { Bilingual } from './labels';

/** Refuses a save at one field, in the language of the person. @throws ValidationError */
export function refuse(
  req: PayloadRequest,
  collection: CollectionSlug,
  path: string,
  message: Bilingual,
): never {
  const text = message[req.i18n?.language === 'en' ? 'en' : 'vi'];
  throw new ValidationError({ collection, errors: [{ path, message: text }] }, req.t);
}
