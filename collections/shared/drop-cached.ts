import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';

import { invalidate } from '@/cache/invalidate';
import type { CacheKey } from '@/cache/keys';

type Doc = { steward?: unknown } | undefined;

const unitOf = (doc: Doc): string[] => {
  const value = doc?.steward;
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return id ? [String(id)] : [];
};

/** Pages that show what a unit keeps here are read anew after each write. @param keyOf key of the unit, of `cache/keys.ts` */
export function dropCached(keyOf: (unit: string) => CacheKey): {
  afterChange: CollectionAfterChangeHook[];
  afterDelete: CollectionAfterDeleteHook[];
} {
  return {
    afterChange: [
      async ({ doc, previousDoc, req }) => {
        await invalidate(req, [...unitOf(doc as Doc), ...unitOf(previousDoc as Doc)].map(keyOf));
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        await invalidate(req, unitOf(doc as Doc).map(keyOf));
      },
    ],
  };
}
