import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** One number per cache key, raised in the transaction that changes what the key stands for (DESIGN 3). */
export const Generations: CollectionConfig = {
  slug: 'generations',
  ...systemOnly,
  labels: { singular: both('Thế hệ bộ đệm', 'Cache generation'), plural: both('Thế hệ bộ đệm', 'Cache generations') },
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true, defaultValue: 0 },
  ],
}; // prettier-ignore
