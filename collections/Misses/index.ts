import type { CollectionConfig } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * What visitors of a site looked for and did not find, with how often in a week: folded words or an address, a number, and no
 * time finer than the week. Written and read by `misses/` only, which shows nothing below five.
 */
export const Misses: CollectionConfig = {
  slug: 'misses',
  ...systemOnly,
  timestamps: false,
  labels: { singular: both('Nội dung tìm không thấy', 'Thing not found'), plural: both('Nội dung tìm không thấy', 'Things not found') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [
    ...['steward', 'scope.l1', 'scope.l2', 'scope.l3', 'scope.l4'].map((unit) => ({ fields: [unit, 'kind', 'week', 'count'] })),
    { fields: ['site', 'week', 'kind'] },
    { fields: ['week', 'count'] },
  ],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['search', 'address'] },
    { name: 'site', type: 'text', required: true },
    { name: 'week', type: 'text', required: true },
    { name: 'text', type: 'text', required: true },
    { name: 'count', type: 'number', required: true, defaultValue: 0 },
    ...ownerFields(),
  ],
}; // prettier-ignore
