import type { Field } from 'payload';

import { ownerFields } from '@/tenants/owner';

import { both, type Bilingual } from '../shared/labels';

const text = (name: string, label: Bilingual, description: Bilingual): Field => ({
  name,
  type: 'text',
  label,
  admin: { readOnly: true, description },
});

const changed = (name: 'before' | 'after', label: Bilingual, description: Bilingual): Field => ({
  name,
  type: 'json',
  label,
  admin: { readOnly: true, description },
});

/** Written by the sealer only. Unique, so that two sealers never give one number twice; rows that wait have none. */
const seal: Field[] = [
  { name: 'seq', type: 'number', unique: true, admin: { hidden: true } },
  { name: 'prevHash', type: 'text', admin: { hidden: true } },
  { name: 'hash', type: 'text', admin: { hidden: true } },
];

/** Every index that the log needs is compound (database/audit-indexes.ts): single ones would only make writing dearer. */
const withoutIndex = (field: Field): Field =>
  field.type === 'group'
    ? { ...field, fields: field.fields.map(withoutIndex) }
    : ({ ...field, index: false } as Field);

export const auditFields: Field[] = [
  { name: 'at', type: 'date', required: true, label: both('Thời điểm', 'Time'), admin: { readOnly: true, description: both('Giờ Việt Nam.', 'Vietnam time.') } },
  text('action', both('Việc đã làm', 'Action'), both('Loại nội dung và việc đã làm với nó.', 'The kind of content and what was done to it.')),
  text('kind', both('Loại việc', 'Kind'), both('Để tìm theo loại việc.', 'To look for acts of one kind.')),
  text('actorName', both('Người thực hiện', 'Person'), both('Tên lúc thực hiện; trống nếu là hệ thống.', 'The name at that time; empty for the system.')),
  text('actorRole', both('Vai trò', 'Role'), both('Vai trò đã dùng để thực hiện.', 'The role in which it was done.')),
  { name: 'actorUnit', type: 'relationship', relationTo: 'units', label: both('Đơn vị của người thực hiện', 'Unit of the person'), admin: { readOnly: true, description: both('Đơn vị mà vai trò ấy thuộc về.', 'The unit to which the role belongs.') } },
  text('actor', both('Mã người thực hiện', 'Id of the person'), both('Không đổi khi đổi tên.', 'Stays when the name changes.')),
  text('collectionSlug', both('Loại nội dung', 'Kind of content'), both('Bảng dữ liệu của nội dung.', 'The collection of the document.')),
  text('document', both('Mã nội dung', 'Document'), both('Mã của nội dung trong bảng dữ liệu.', 'Id of the document in its collection.')),
  changed('before', both('Trước', 'Before'), both('Chỉ những ô đã thay đổi.', 'Only the fields that changed.')),
  changed('after', both('Sau', 'After'), both('Bài dài được ghi bằng mã băm.', 'Long texts stand as a hash.')),
  text('note', both('Ghi chú', 'Note'), both('Lý do hoặc chi tiết thêm.', 'A reason or further detail.')),
  ...seal,
  ...ownerFields().map(withoutIndex),
]; // prettier-ignore
