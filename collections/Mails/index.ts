import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** Outgoing mail, written in the transaction that causes it and sent by the worker. The body is cleared once sent. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  ...systemOnly,
  labels: { singular: both('Thư đi', 'Outgoing mail'), plural: both('Thư đi', 'Outgoing mail') },
  indexes: [{ fields: ['state', 'dueAt', 'createdAt'] }, { fields: ['state', 'createdAt'] }],
  fields: [
    { name: 'state', type: 'select', required: true, defaultValue: 'waiting', options: ['waiting', 'sent', 'failed'] },
    { name: 'dueAt', type: 'number', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea' },
    { name: 'failure', type: 'text' },
  ],
}; // prettier-ignore
