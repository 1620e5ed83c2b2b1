import type { CollectionConfig, Field } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const text = (name: string): Field => ({ name, type: 'text', defaultValue: '' });
const number = (name: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
});

/**
 * Who answers for an item staying right, and when it is looked at next; one row per item, apart from its content, so that it
 * changes nothing that was approved. Written by `reviews/` only. Days are YYYY-MM-DD in Viet Nam, times milliseconds.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  ...systemOnly,
  labels: { singular: both('Rà soát', 'Review'), plural: both('Rà soát', 'Reviews') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [
    { fields: ['live', 'remindOn'] },
    { fields: ['owner', 'live', 'dueOn', 'item'] },
    ...['steward', 'scope.l1', 'scope.l2', 'scope.l3', 'scope.l4'].flatMap((unit) => [
      { fields: [unit, 'live', 'dueOn', 'item'] },
      { fields: [unit, 'live', 'owner', 'dueOn', 'item'] },
    ]),
  ],
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true, unique: true, index: true },
    number('rev'), text('title'),
    { name: 'live', type: 'checkbox', required: true, defaultValue: false },
    text('owner'), number('everyMonths'), text('dueOn'), text('remindOn'), text('reminded'),
    number('lastCheckedAt'), text('lastCheckedBy'),
    ...ownerFields(),
  ],
}; // prettier-ignore
