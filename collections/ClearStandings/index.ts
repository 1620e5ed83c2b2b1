import type { CollectionConfig } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * What *Trang chưa rõ* reads: of an item on one site, and of the item on all sites (`total`), the figures of ninety days and
 * their rank, so that the list of a province is one index, however many units lie below it. Derived by `clarity/` from the
 * counters.
 */
export const ClearStandings: CollectionConfig = {
  slug: 'clear-standings',
  ...systemOnly,
  timestamps: false,
  labels: { singular: both('Trang chưa rõ', 'Unclear page'), plural: both('Trang chưa rõ', 'Unclear pages') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: ['steward', 'scope.l1', 'scope.l2', 'scope.l3', 'scope.l4'].map((unit) => ({ fields: [unit, 'total', 'rank'] })),
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    { name: 'site', type: 'text', defaultValue: '' },
    { name: 'total', type: 'checkbox', required: true, defaultValue: false },
    { name: 'clear', type: 'number', required: true, defaultValue: 0 },
    { name: 'unclear', type: 'number', required: true, defaultValue: 0 },
    { name: 'rank', type: 'text', defaultValue: '' },
    { name: 'recountOn', type: 'text', required: true, index: true },
    ...ownerFields(),
  ],
}; // prettier-ignore
