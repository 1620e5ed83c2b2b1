import type { CollectionConfig } from 'payload';

import { nobody, within } from '@/tenants/access';
import { OWNED, ownerFields } from '@/tenants/owner';
import { WEBHOOK_EVENTS } from '@/webhooks/events';
import { DELIVERY_STATES } from '@/webhooks/row';

import { both } from '../shared/labels';

/** What is told to webhooks: queued in the transaction of the event, sent by the worker. Read by whoever administers the unit. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: both('Lượt báo tin', 'Delivery'), plural: both('Lượt báo tin', 'Deliveries') },
  custom: { [OWNED]: true },
  admin: { hidden: true },
  access: { create: nobody, read: within('site.settings'), update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'dueAt', 'at'] }, { fields: ['webhook', 'at'] }, { fields: ['item', 'state'] }],
  fields: [
    { name: 'webhook', type: 'text', required: true },
    // One act is told once to one address, even when SQLite tries again after a crash.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'select', required: true, options: [...WEBHOOK_EVENTS] },
    { name: 'item', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'state', type: 'select', required: true, defaultValue: 'waiting', options: [...DELIVERY_STATES] },
    { name: 'at', type: 'number', required: true, index: true },
    { name: 'dueAt', type: 'number', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'answeredAt', type: 'number' },
    { name: 'status', type: 'number' },
    { name: 'answer', type: 'text' },
    ...ownerFields(),
  ],
}; // prettier-ignore
