import type { CollectionBeforeChangeHook, Field } from 'payload';

import { intentOf } from '@/editing/intent';
import { afterSave, standingOf, wordsDigest } from '@/translations/standing';

const never = (): boolean => false;

/** How the two languages of the text stand to each other; never from input. See translations/standing.ts. */
export const translationField: Field = {
  name: 'translation',
  type: 'group',
  access: { create: never, update: never },
  admin: { hidden: true, disableBulkEdit: true },
  fields: [
    { name: 'vi', type: 'text' },
    { name: 'en', type: 'text' },
    { name: 'of', type: 'text' },
  ],
};

/** Notes from which Vietnamese words the English text was made; no read of its own. */
export const writeTranslation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  // A version that is restored brings its own.
  if (intentOf(req) === 'restore') return data;
  const before = standingOf((originalDoc as { translation?: unknown } | undefined)?.translation);
  const { locale } = req;
  if (locale !== 'vi' && locale !== 'en') return { ...data, translation: before };
  const digest = wordsDigest({ ...(originalDoc as object | undefined), ...data });
  return { ...data, translation: afterSave(before, locale, digest) };
};
