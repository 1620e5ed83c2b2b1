import type { CollectionConfig } from 'payload';

import { LINEAGES } from '@/syndication/lineage';
import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * From which item of another unit an independent version was made, and what that item said when it was last compared.
 * Written by `independent/` only; `steward` is the unit of the version.
 */
export const Lineages: CollectionConfig = {
  slug: LINEAGES,
  ...systemOnly,
  labels: {
    singular: both('Nguồn của bản riêng', 'Lineage'),
    plural: both('Nguồn của bản riêng', 'Lineages'),
  },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [
    // Two presses at once leave one version.
    { fields: ['item', 'unit'], unique: true },
    { fields: ['item', 'told'] },
  ],
  fields: [
    { name: 'article', type: 'text', required: true, unique: true, index: true },
    { name: 'item', type: 'text', required: true },
    { name: 'source', type: 'text', required: true },
    { name: 'unit', type: 'text', required: true },
    { name: 'base', type: 'json', required: true },
    { name: 'baseMark', type: 'text', required: true },
    { name: 'baseAt', type: 'number', required: true },
    { name: 'told', type: 'text', required: true },
    { name: 'pictures', type: 'number', required: true, defaultValue: 0 },
    { name: 'replaced', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'number', required: true },
    ...ownerFields(),
  ],
};
