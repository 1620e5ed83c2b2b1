import type { CollectionConfig } from 'payload';

import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { both, LEVEL_OPTIONS } from '../shared/labels';
import { listScope } from '../shared/writing-admin';

/** Who must read a text before it is public: a unit's decision for itself and what is below it (`workflow/policy.ts`). */
export const PublicationPolicies: CollectionConfig = {
  slug: 'publication-policies',
  labels: { singular: both('Quy định duyệt bài', 'Approval rule'), plural: both('Quy định duyệt bài', 'Approval rules') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'rule',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['rule', 'level', 'kind', 'locked', 'steward'],
    description: both('Ai phải đọc bài trước khi đăng. Không có quy định nào thì bài cần một người thứ hai duyệt.', 'Who must read a text before it is published. Without a rule, a second person has to approve it.'),
    components: listScope,
  },
  access: {
    create: anywhere('site.settings'),
    read: within('content.read'),
    update: within('site.settings'),
    delete: within('site.settings'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [ownerHook('site.settings')] },
  fields: [
    { name: 'rule', type: 'select', required: true, defaultValue: 'second', label: both('Ai duyệt', 'Who approves'), options: [
      { value: 'alone', label: both('Biên tập viên tự đăng bài của mình', 'Editors publish their own texts') },
      { value: 'second', label: both('Cần một người thứ hai', 'A second person') },
      { value: 'above', label: both('Cần người kiểm duyệt cấp trên', 'A moderator of the level above') },
    ], admin: { description: both('Người viết không bao giờ tự đăng bài.', 'Authors never publish themselves.') } },
    { name: 'level', type: 'select', options: LEVEL_OPTIONS, label: both('Áp dụng cho cấp', 'For the level'), admin: { description: both('Để trống: đơn vị này và mọi đơn vị bên dưới.', 'Empty: this unit and everything below it.') } },
    { name: 'kind', type: 'select', label: both('Loại nội dung', 'Kind of text'), options: [
      { value: 'news', label: both('Tin', 'News') }, { value: 'notice', label: both('Thông báo', 'Notice') },
      { value: 'event', label: both('Sự kiện', 'Event') }, { value: 'page', label: both('Trang', 'Page') },
    ], admin: { description: both('Để trống: mọi loại.', 'Empty: every kind.') } },
    { name: 'locked', type: 'checkbox', defaultValue: false, label: both('Cấp dưới không đổi được', 'Units below cannot change it'), admin: { description: both('Chọn thì quy định của cấp dưới không có hiệu lực.', 'If chosen, rules of units below have no effect.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
