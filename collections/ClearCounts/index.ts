import type { CollectionConfig } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * How many readers found a page clear, by item, site, language and day; `site` is empty for the item on all sites. Numbers
 * only, and no time of a day. Written by `clarity/` only.
 */
export const ClearCounts: CollectionConfig = {
  slug: 'clear-counts',
  ...systemOnly,
  timestamps: false,
  labels: { singular: both('Số câu trả lời về trang', 'Answers about a page'), plural: both('Số câu trả lời về trang', 'Answers about pages') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [{ fields: ['item', 'site', 'day'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    { name: 'site', type: 'text', defaultValue: '' },
    { name: 'language', type: 'select', required: true, options: ['vi', 'en'] },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'clear', type: 'number', required: true, defaultValue: 0 },
    { name: 'unclear', type: 'number', required: true, defaultValue: 0 },
    ...ownerFields(),
  ],
}; // prettier-ignore
