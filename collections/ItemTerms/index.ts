import type { CollectionConfig, Field } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const number = (name: string, index = false): Field => ({ name, type: 'number', index });

/**
 * From when and until when an item may be public (`workflow/term.ts`); one row per item, apart from its text, so that a
 * limit voids no approval. Written by the verb `limit` only. Times are milliseconds since 1970.
 */
export const ItemTerms: CollectionConfig = {
  slug: 'item-terms',
  ...systemOnly,
  labels: { singular: both('Thời hạn đăng', 'Time limit'), plural: both('Thời hạn đăng', 'Time limits') },
  timestamps: false,
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true, unique: true, index: true },
    number('embargoUntil'), number('expiresAt'),
    // The worker's question, and the only one it asks.
    number('nextAt', true),
    // Up to when everything was done that the limits ask for.
    number('keptAt'),
    { name: 'failure', type: 'text' },
    { name: 'setBy', type: 'text' },
    { name: 'setUnit', type: 'text' },
    number('setAt'),
  ],
}; // prettier-ignore
