import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';

import { invalidate } from '@/cache/invalidate';
import type { CacheKey } from '@/cache/keys';

type Doc = Record<string, unknown> | undefined;

const unitIn = (doc: Doc, field: string): string[] => {
  const value = doc?.[field];
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return id ? [String(id)] : [];
};

/**
 * Pages that show what a unit keeps here are read anew after each write.
 * @param keyOf key of the unit, of `cache/keys.ts`
 * @param field of the unit whose pages they are: that of the site, where somebody else may keep it
 */
export function dropCached(
  keyOf: (unit: string) => CacheKey,
  field: 'steward' | 'origin' = 'steward',
): {
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
} {
  return {
    afterChange: [
      async ({ doc, previousDoc, req }) => {
        await invalidate(
          req,
          [...unitIn(doc as Doc, field), ...unitIn(previousDoc as Doc, field)].map(keyOf),
        );
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        await invalidate(req, unitIn(doc as Doc, field).map(keyOf));
      },
    ],
  };
}
