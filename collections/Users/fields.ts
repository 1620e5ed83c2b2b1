import type { Field } from 'payload';

import { ROLES } from '@/tenants/roles';

import { both } from '../shared/labels';
import { managesPeople } from './access';

const ROLE_LABELS = {
  author: both('Người viết', 'Author'),
  editor: both('Biên tập viên', 'Editor'),
  moderator: both('Người kiểm duyệt', 'Moderator'),
  admin: both('Quản trị viên', 'Administrator'),
};

/** The unit's own place in the tree, copied so that access is one equality; written by the guard and the move service. */
const derived = ['level', 'l1', 'l2', 'l3', 'l4'].map((name): Field => ({
  name, type: 'text', index: true, access: { create: () => false, update: () => false }, admin: { hidden: true },
})); // prettier-ignore

export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true, label: both('Họ và tên', 'Full name'), admin: { description: both('Tên hiện với đồng nghiệp.', 'What colleagues see.') } },
  {
    name: 'memberships', type: 'array', label: both('Vai trò', 'Roles'), access: { create: managesPeople, update: managesPeople },
    labels: { singular: both('Vai trò', 'Role'), plural: both('Vai trò', 'Roles') },
    admin: { description: both('Mỗi dòng là một vai trò tại một đơn vị. Chỉ giao được vai trò từ đơn vị của anh, chị trở xuống.', 'Each row is a role in a unit. Roles are granted only in your own unit and below.') },
    fields: [
      { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true, label: both('Đơn vị', 'Unit'), admin: { allowCreate: false, allowEdit: false, description: both('Gõ tên không dấu cũng được.', 'Names may be typed without accents.') } },
      { name: 'role', type: 'select', required: true, label: both('Vai trò', 'Role'), options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })), admin: { description: both('Người viết soạn bài; biên tập viên đăng bài của đơn vị; người kiểm duyệt phụ trách cả các đơn vị bên dưới; quản trị viên quản lý người dùng và trang.', 'Authors write; editors publish for their unit; moderators answer for the units below too; administrators manage people and sites.') } },
      ...derived,
    ],
  },
  { name: 'language', type: 'select', defaultValue: 'vi', options: [{ value: 'vi', label: 'Tiếng Việt' }, { value: 'en', label: 'English' }], label: both('Ngôn ngữ thư', 'Language of mails'), admin: { position: 'sidebar', description: both('Ngôn ngữ của thư gửi cho người này.', 'Language of mails to this person.') } },
  { name: 'closedAt', type: 'date', label: both('Đóng tài khoản từ', 'Account closed since'), access: { create: () => false, update: managesPeople }, admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, description: both('Người đã nghỉ không đăng nhập được; bài đã viết vẫn giữ tên.', 'A closed account cannot log in; texts keep the name.') } },
]; // prettier-ignore
