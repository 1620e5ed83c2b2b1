import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * Who has an item open: one row per person and item, renewed while the page is in sight and gone two minutes after. Names
 * only. Who may see a row is asked of the item, so a row has no unit of its own.
 */
export const Presences: CollectionConfig = {
  slug: 'presences',
  ...systemOnly,
  timestamps: false,
  labels: { singular: both('Người đang mở', 'Presence'), plural: both('Người đang mở', 'Presences') },
  indexes: [{ fields: ['item', 'seenAt'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'item', type: 'text', required: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text' },
    { name: 'since', type: 'number', required: true },
    { name: 'editingSince', type: 'number' },
    { name: 'seenAt', type: 'number', required: true, index: true },
  ],
}; // prettier-ignore
