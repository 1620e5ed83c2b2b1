import type { CollectionBeforeChangeHook, Field } from 'payload';

import { isSystem } from '@/tenants/access';
import type { ItemType } from '@/workflow/content';
import { writersAfter, writersOf } from '@/workflow/writers';

const never = (): boolean => false;

/** Who wrote the words since the last publication, for the two-person rule; never from input, never shown. */
export const writersField: Field = {
  name: 'writers',
  type: 'json',
  access: { create: never, read: never, update: never },
  admin: { hidden: true },
};

export const writeWriters =
  (type: ItemType): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    const before = operation === 'create' ? null : (originalDoc ?? null);
    // What the system writes (a publication, the seed) is nobody's word.
    const writers =
      isSystem(req) || !req.user
        ? writersOf(before?.writers)
        : writersAfter(type, before, data, String(req.user.id));
    return { ...data, writers };
  };
