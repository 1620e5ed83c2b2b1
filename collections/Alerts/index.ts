import type { CollectionConfig, Field } from 'payload';

import { ALERT_STATES, AUDIENCES, CONFIRMATIONS, SEVERITIES } from '@/alerts/alert';
import { ALERTS } from '@/alerts/store';
import { nobody, within } from '@/tenants/access';
import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';

const text = (name: string): Field => ({ name, type: 'text', defaultValue: '' });
const lines = (name: string): Field => ({ name, type: 'textarea', defaultValue: '' });
const number = (name: string): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
});

/**
 * Urgent banners: one row whatever the number of sites. Written by `alerts/` only; pages read them through its snapshot,
 * so there is no index by channel. Times are milliseconds since 1970.
 */
export const Alerts: CollectionConfig = {
  slug: ALERTS,
  labels: { singular: both('Cảnh báo', 'Alert'), plural: both('Cảnh báo', 'Alerts') },
  custom: { [OWNED]: true, servicesOnly: true },
  admin: { hidden: true, useAsTitle: 'titleVi' },
  access: { create: nobody, read: within('content.read'), update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [
    // What shows anywhere, now or later.
    { fields: ['showUntil'] },
    // What waits for a second person: the worker's, and the first screen's.
    { fields: ['confirm', 'watchAt'] },
    { fields: ['confirm', 'confirmBy'] },
    { fields: ['steward', 'issuedAt'] },
  ],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'severity', type: 'select', required: true, options: [...SEVERITIES] },
    { name: 'drill', type: 'checkbox', required: true, defaultValue: false },
    { name: 'audience', type: 'select', required: true, options: [...AUDIENCES] },
    text('titleVi'), lines('bodyVi'), text('titleEn'), lines('bodyEn'), text('phone'), text('link'),
    { name: 'channels', type: 'json', required: true },
    text('place'), number('pages'),
    { name: 'state', type: 'select', required: true, options: [...ALERT_STATES] },
    number('from'), number('until'), number('showUntil'),
    number('issuedAt'), text('issuedBy'), number('textAt'), text('textBy'),
    lines('clearVi'), lines('clearEn'), number('clearedAt'), text('clearedBy'),
    number('stoppedAt'), text('stoppedBy'), lines('reason'),
    { name: 'confirm', type: 'select', required: true, options: [...CONFIRMATIONS] },
    number('confirmBy'), number('confirmedAt'), text('confirmedBy'),
    number('alertLevel'), number('watchAt'), number('raisedAt'), text('raisedTo'), number('rev'),
    ...ownerFields(),
  ],
}; // prettier-ignore
