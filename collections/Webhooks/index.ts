import type { CollectionConfig, Field } from 'payload';

import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';
import { WEBHOOK_EVENTS, type WebhookEvent } from '@/webhooks/events';

import { both } from '../shared/labels';
import { listScope } from '../shared/writing-admin';
import { dropDeliveries, guardAddress } from './hooks';

const EVENTS: Record<WebhookEvent, ReturnType<typeof both>> = {
  published: both('Đăng bài', 'Published'),
  corrected: both('Đính chính', 'Corrected'),
  withdrawn: both('Gỡ bài', 'Withdrawn'),
  sent: both('Chuyển xuống', 'Sent down'),
  recalled: both('Thu hồi lượt đăng', 'Recalled'),
};

/** Written by services only. */
const service = { create: () => false, update: () => false };

/** Beside the form: the key, and what was sent; the field holds no data. */
const panel: Field = {
  name: 'panel',
  type: 'ui',
  admin: { position: 'sidebar', disableBulkEdit: true, disableListColumn: true, components: { Field: '@/app/(payload)/_components/webhooks/WebhookPanel#WebhookPanel' } },
}; // prettier-ignore

/** Addresses of other systems that are told what a unit publishes, withdraws and sends down (`webhooks/`). */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: both('Kết nối báo tin', 'Webhook'), plural: both('Kết nối báo tin', 'Webhooks') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['name', 'active', 'steward', 'updatedAt'],
    description: both('Báo cho hệ thống khác khi đơn vị đăng, đính chính, gỡ, chuyển hoặc thu hồi bài.', 'Tells other systems what the unit publishes, corrects, withdraws, sends down or recalls.'),
    components: listScope,
  },
  access: {
    create: anywhere('site.settings'),
    read: within('site.settings'),
    update: within('site.settings'),
    delete: within('site.settings'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [ownerHook('site.settings')],
    beforeChange: [guardAddress],
    afterDelete: [dropDeliveries],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: both('Tên', 'Name'), admin: { description: both('Ví dụ: Ứng dụng Hải Dương thông minh.', 'For example: the province’s mobile app.') } },
    { name: 'url', type: 'text', required: true, maxLength: 500, label: both('Địa chỉ nhận', 'Address'), admin: { description: both('Bắt đầu bằng https://. Do bên quản lý hệ thống nhận cung cấp.', 'Begins with https://. From whoever runs the receiving system.') } },
    { name: 'events', type: 'select', hasMany: true, required: true, label: both('Báo khi', 'Tell of'), admin: { description: both('Những việc mà hệ thống nhận cần biết.', 'What the receiving system needs to know.') }, options: WEBHOOK_EVENTS.map((value) => ({ value, label: EVENTS[value] })), defaultValue: [...WEBHOOK_EVENTS] },
    { name: 'reach', type: 'select', required: true, defaultValue: 'own', label: both('Bài của', 'Of'), options: [
      { value: 'own', label: both('Đơn vị mình', 'This unit') }, { value: 'below', label: both('Đơn vị mình và các đơn vị bên dưới', 'This unit and the units below') },
    ], admin: { description: both('Chọn cả bên dưới khi một hệ thống nhận tin của nhiều đơn vị.', 'Choose the units below for a system that serves many units.') } },
    { name: 'active', type: 'checkbox', defaultValue: true, label: both('Đang bật', 'On'), admin: { description: both('Tự tắt khi gửi 12 lần liên tiếp không được.', 'Goes off by itself after 12 failures in a row.') } },
    { name: 'secret', type: 'text', access: { ...service, read: () => false }, admin: { hidden: true } },
    { name: 'secretAt', type: 'date', access: service, admin: { hidden: true } },
    { name: 'failures', type: 'number', defaultValue: 0, access: service, admin: { hidden: true } },
    { name: 'retryAt', type: 'number', access: service, admin: { hidden: true } },
    { name: 'offAt', type: 'date', access: service, admin: { hidden: true } },
    panel,
    ...ownerFields(),
  ],
}; // prettier-ignore
