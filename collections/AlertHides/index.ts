import type { CollectionConfig } from 'payload';

import { ALERT_HIDES } from '@/alerts/showing';
import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** That a unit hid an alert from above on its own site; a row while it is hidden. Written by `alerts/hide.ts` only. */
export const AlertHides: CollectionConfig = {
  slug: ALERT_HIDES,
  ...systemOnly,
  labels: {
    singular: both('Cảnh báo đã ẩn', 'Hidden alert'),
    plural: both('Cảnh báo đã ẩn', 'Hidden alerts'),
  },
  custom: { [OWNED]: true, servicesOnly: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'alert', type: 'text', required: true, index: true },
    { name: 'unit', type: 'text', required: true },
    { name: 'by', type: 'text', defaultValue: '' },
    { name: 'at', type: 'number', required: true, defaultValue: 0 },
    ...ownerFields(),
  ],
};
