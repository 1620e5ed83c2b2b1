import type { CollectionConfig } from 'payload';

import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { both } from '../shared/labels';
import { listScope } from '../shared/writing-admin';
import { follow, guardMembers, keepUsed } from './hooks';

/** A saved group of units that a unit sends to by one address, such as the communes along the river. */
export const UnitGroups: CollectionConfig = {
  slug: 'unit-groups',
  labels: { singular: both('Nhóm đơn vị', 'Group of units'), plural: both('Nhóm đơn vị', 'Groups of units') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['name', 'steward', 'updatedAt'],
    description: both('Nhóm đã lưu để chuyển bài xuống, ví dụ các xã ven sông. Đổi thành viên thì trang của họ đổi theo ngay.', 'Saved groups to send items to, such as the communes along the river. Sites follow at once when members change.'),
    components: listScope,
  },
  access: {
    create: anywhere('syndication.send'),
    read: within('content.read'),
    update: within('syndication.send'),
    delete: within('syndication.send'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [ownerHook('syndication.send'), guardMembers],
    beforeDelete: [keepUsed],
    afterChange: [follow],
    afterDelete: [follow],
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: both('Tên nhóm', 'Name'), admin: { description: both('Ví dụ: Các xã ven sông. Bản tiếng Anh viết ở ô chọn ngôn ngữ.', 'For example: communes along the river.') } },
    { name: 'members', type: 'relationship', relationTo: 'units', hasMany: true, required: true, label: both('Đơn vị trong nhóm', 'Units of the group'), admin: { allowCreate: false, allowEdit: false, description: both('Đơn vị của mình và các đơn vị bên dưới. Chọn nhanh hơn: mở một bài, bấm Chuyển xuống, chọn trên cây rồi Lưu thành nhóm.', 'Your own unit and the units below. Quicker: choose them in the tree of Send down and save them as a group.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
