import type { CollectionConfig } from 'payload';

import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { both, LEVEL_OPTIONS } from '../shared/labels';
import { readSharedDown } from '../shared/read-shared-down';
import { listScope } from '../shared/writing-admin';
import { templateTexts } from './texts';

/** Words for alerts, prepared in quiet times: a unit's templates are offered to it and to every unit below. */
export const AlertTemplates: CollectionConfig = {
  slug: 'alert-templates',
  labels: { singular: both('Mẫu cảnh báo', 'Alert template'), plural: both('Mẫu cảnh báo', 'Alert templates') },
  custom: { [OWNED]: true, readableBelow: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'nameVi',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['nameVi', 'severity', 'hours', 'level', 'order', 'steward'],
    description: both('Lời cảnh báo soạn sẵn khi yên ổn. Mẫu của tỉnh dùng được ở mọi đơn vị bên dưới.', 'Words of alerts, prepared in quiet times. The province’s templates serve every unit below.'),
    components: listScope,
  },
  access: {
    create: anywhere('alert.issue'),
    read: readSharedDown('content.read'),
    update: within('alert.issue'),
    delete: within('alert.issue'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'order',
  hooks: { beforeValidate: [ownerHook('alert.issue')] },
  fields: [
    ...templateTexts,
    { name: 'severity', type: 'select', required: true, defaultValue: 'important', label: both('Mức', 'Severity'), options: [
      { value: 'emergency', label: both('Khẩn cấp', 'Emergency') },
      { value: 'important', label: both('Quan trọng', 'Important') },
      { value: 'notice', label: both('Thông báo', 'Notice') },
    ], admin: { description: both('Khẩn cấp: đơn vị dưới không ẩn được.', 'An emergency cannot be hidden by units below.') } },
    { name: 'hours', type: 'number', required: true, defaultValue: 12, min: 1, max: 720, label: both('Tự kết thúc sau (giờ)', 'Ends by itself after (hours)'), admin: { description: both('Người phát sửa được, và gia hạn được.', 'Whoever issues it can change and extend it.') } },
    { name: 'level', type: 'select', options: LEVEL_OPTIONS, label: both('Dùng ở cấp', 'Offered at the level'), admin: { description: both('Để trống: mọi cấp.', 'Empty: every level.') } },
    { name: 'phone', type: 'text', maxLength: 20, label: both('Số điện thoại', 'Telephone'), admin: { description: both('Số gọi khi cần, ví dụ 112.', 'Whom to call, for example 112.') } },
    { name: 'order', type: 'number', defaultValue: 100, label: both('Thứ tự', 'Order'), admin: { description: both('Số nhỏ đứng trước.', 'Small numbers come first.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
