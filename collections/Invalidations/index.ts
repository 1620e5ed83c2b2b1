import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** Keys raised and not yet counted in `generations`: a row for each change, inserted in its transaction (database/generations.ts). */
export const Invalidations: CollectionConfig = {
  slug: 'invalidations',
  ...systemOnly,
  labels: { singular: both('Lệnh bỏ bộ đệm', 'Cache invalidation'), plural: both('Lệnh bỏ bộ đệm', 'Cache invalidations') },
  timestamps: false,
  fields: [
    { name: 'keys', type: 'text', hasMany: true, required: true, index: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', required: true, index: true },
  ],
}; // prettier-ignore
