import type { CollectionConfig } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** That a unit confirmed that it has received a mandatory item. Written by `syndication/acknowledge.ts` only; `steward` is the unit. */
export const Acknowledgements: CollectionConfig = {
  slug: 'acknowledgements',
  ...systemOnly,
  labels: {
    singular: both('Xác nhận đã nhận', 'Acknowledgement'),
    plural: both('Xác nhận đã nhận', 'Acknowledgements'),
  },
  custom: { [OWNED]: true, servicesOnly: true },
  // Two presses at once leave one row.
  indexes: [{ fields: ['sending', 'unit'], unique: true }],
  fields: [
    { name: 'item', type: 'text', required: true },
    { name: 'sending', type: 'text', required: true },
    { name: 'unit', type: 'text', required: true },
    { name: 'by', type: 'text' },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'number', required: true },
    ...ownerFields(),
  ],
};
