import type { CollectionConfig, Field } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const text = (name: string): Field => ({ name, type: 'text', defaultValue: '' });

/**
 * Whether the English text of a public item is older than the Vietnamese one; one row per item that has an English text.
 * Written by `translations/` only. `since` in milliseconds, 0 while nothing is stale: the list reads what is greater.
 */
export const Translations: CollectionConfig = {
  slug: 'translations',
  ...systemOnly,
  labels: { singular: both('Bản dịch', 'Translation'), plural: both('Bản dịch', 'Translations') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: ['steward', 'scope.l1', 'scope.l2', 'scope.l3', 'scope.l4'].map((unit) => ({
    fields: [unit, 'since', 'item'],
  })),
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true, unique: true, index: true },
    text('title'),
    text('vi'),
    text('accepted'),
    { name: 'since', type: 'number', required: true, defaultValue: 0 },
    ...ownerFields(),
  ],
};
