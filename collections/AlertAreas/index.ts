import type { CollectionConfig } from 'payload';

import { ALERT_AREAS } from '@/alerts/areas';
import { nobody, within } from '@/tenants/access';
import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';

/** Saved areas for alerts: a name and a list of channels in the unit's subtree. Written by `alerts/areas.ts` only. */
export const AlertAreas: CollectionConfig = {
  slug: ALERT_AREAS,
  labels: {
    singular: both('Nhóm khu vực cảnh báo', 'Alert area'),
    plural: both('Nhóm khu vực cảnh báo', 'Alert areas'),
  },
  custom: { [OWNED]: true, servicesOnly: true },
  admin: { hidden: true, useAsTitle: 'name' },
  access: { create: nobody, read: within('content.read'), update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['steward', 'name'], unique: true }],
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'channels', type: 'json', required: true },
    { name: 'savedAt', type: 'number', required: true, defaultValue: 0 },
    { name: 'savedBy', type: 'text', defaultValue: '' },
    ...ownerFields(),
  ],
};
