import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** That a public item shows a picture or file: a row exists exactly while the item is public, so a recall holds on files. */
export const MediaUses: CollectionConfig = {
  slug: 'media-uses',
  ...systemOnly,
  labels: { singular: both('Nơi dùng ảnh', 'Use of a file'), plural: both('Nơi dùng ảnh', 'Uses of files') },
  timestamps: false,
  indexes: [{ fields: ['itemType', 'item', 'media'], unique: true }],
  fields: [
    { name: 'media', type: 'text', required: true, index: true },
    { name: 'itemType', type: 'text', required: true },
    { name: 'item', type: 'text', required: true },
  ],
}; // prettier-ignore
