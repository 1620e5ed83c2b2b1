import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** How often each cache key was raised, without what still waits in `invalidations` (database/generations.ts). */
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
