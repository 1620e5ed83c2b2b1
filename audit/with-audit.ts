import type { CollectionConfig } from 'payload';

import { UNAUDITED } from './exceptions';
import { auditChange, auditDelete, rememberDoomed } from './hooks';

/**
 * Gives every collection that is not named in UNAUDITED the hooks of the log. They come first: a later hook of the units
 * makes the process forget its tree, which a row needs; a failure of any hook takes the row back with the write.
 */
export const withAudit = (collections: readonly CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    collection.slug in UNAUDITED
      ? collection
      : {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterChange: [auditChange, ...(collection.hooks?.afterChange ?? [])],
            beforeDelete: [...(collection.hooks?.beforeDelete ?? []), rememberDoomed],
            afterDelete: [auditDelete, ...(collection.hooks?.afterDelete ?? [])],
          },
        },
  );
