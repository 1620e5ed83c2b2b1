import type { CollectionConfig, Field } from 'payload';

import { NOTICE_KINDS } from '@/notifications/kinds';
import { LANES } from '@/notifications/mail-choice';
import { MAIL_STATES, NOTIFICATIONS } from '@/notifications/row';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const text = (name: string): Field => ({ name, type: 'text' });
const needed = (name: string): Field => ({ name, type: 'text', required: true });
const time = (name: string): Field => ({ name, type: 'number', required: true, defaultValue: 0 });

/**
 * What people are told about items, a row per person. Written by `notifications/` only; a person reads and marks his own
 * through the admin's endpoints. Rows go after 90 days: what must be proven is in the audit log.
 */
export const Notifications: CollectionConfig = {
  slug: NOTIFICATIONS,
  ...systemOnly,
  labels: { singular: both('Thông báo', 'Notification'), plural: both('Thông báo', 'Notifications') },
  indexes: [
    { fields: ['person', 'key'] },
    { fields: ['person', 'readAt', 'key'] },
    { fields: ['person', 'mailState', 'mailDueAt'] },
    { fields: ['mailState', 'mailDueAt'] },
    { fields: ['item', 'readAt'] },
  ],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    needed('person'),
    { name: 'kind', type: 'select', required: true, options: [...NOTICE_KINDS] },
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages', 'alerts'] },
    needed('item'), text('title'), needed('unit'), text('by'), text('note'),
    time('at'), time('readAt'),
    { name: 'lane', type: 'select', required: true, options: [...LANES] },
    { name: 'mailState', type: 'select', required: true, options: [...MAIL_STATES] },
    time('mailDueAt'),
  ],
}; // prettier-ignore
