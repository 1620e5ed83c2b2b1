import type { CollectionConfig } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * Why readers found a page unclear: a choice, and their own words with numbers and addresses masked. Nothing about the
 * reader, and no time of the day. Written by `clarity/` only, which keeps the newest of each item.
 */
export const ClearReasons: CollectionConfig = {
  slug: 'clear-reasons',
  ...systemOnly,
  timestamps: false,
  labels: { singular: both('Chỗ chưa rõ', 'What is unclear'), plural: both('Chỗ chưa rõ', 'What is unclear') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [
    // Two reasons at once have two places: what is kept of an item is bounded by them.
    { fields: ['item', 'seq'], unique: true },
    { fields: ['item', 'done', 'seq'] },
    { fields: ['item', 'site', 'done', 'seq'] },
  ],
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    { name: 'site', type: 'text', required: true },
    { name: 'language', type: 'select', required: true, options: ['vi', 'en'] },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'choice', type: 'text', defaultValue: '' },
    { name: 'text', type: 'textarea', defaultValue: '' },
    { name: 'done', type: 'checkbox', required: true, defaultValue: false },
    ...ownerFields(),
  ],
}; // prettier-ignore
