import type { Field } from 'payload';

import { ROLES } from '@/tenants/roles';

import { dayAndTime } from '../shared/day-and-time';
import { foldedPicker } from '../shared/folded-picker';
import { both } from '../shared/labels';
import { noticeMail } from './notice-mail';
import { managesPeople, updateEmail, updatePassword, updateProfile } from './access';
import { validatePassword } from './validate-password';
import { ROLE_LABELS } from './role-labels';

const never = (): boolean => false;

/** The unit's own place in the tree, copied so that access is one equality; written by the guard and the move service. */
const derived = ['level', 'l1', 'l2', 'l3', 'l4'].map((name): Field => ({
  name, type: 'text', index: true, access: { create: never, update: never }, admin: { hidden: true },
})); // prettier-ignore

/** Times that only the services of people/ write. */
const serviceTime = (name: 'activatedAt' | 'closedAt', label: ReturnType<typeof both>, description: ReturnType<typeof both>): Field => ({
  name, type: 'date', label, access: { create: never, update: never },
  admin: { ...dayAndTime, position: 'sidebar', readOnly: true, description },
}); // prettier-ignore

export const userFields: Field[] = [
  { name: 'email', type: 'email', required: true, unique: true, access: { update: updateEmail } },
  { name: 'password', type: 'text', virtual: true, hidden: true, access: { create: never, read: never, update: updatePassword }, validate: validatePassword },
  { name: 'name', type: 'text', required: true, maxLength: 100, access: { update: updateProfile }, label: both('Họ và tên', 'Full name'), admin: { description: both('Tên hiện với đồng nghiệp.', 'What colleagues see.') } },
  {
    name: 'memberships', type: 'array', label: both('Vai trò', 'Roles'), access: { create: managesPeople, update: managesPeople },
    labels: { singular: both('Vai trò', 'Role'), plural: both('Vai trò', 'Roles') },
    admin: { components: { Cell: '@/app/(payload)/_components/lists/RolesCell#RolesCell' }, description: both('Mỗi dòng là một vai trò tại một đơn vị. Chỉ giao được vai trò từ đơn vị của anh, chị trở xuống.', 'Each row is a role in a unit. Roles are granted only in your own unit and below.') },
    fields: [
      { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true, label: both('Đơn vị', 'Unit'), admin: { components: foldedPicker, allowCreate: false, allowEdit: false, description: both('Gõ tên không dấu cũng được.', 'Names may be typed without accents.') } },
      { name: 'role', type: 'select', required: true, label: both('Vai trò', 'Role'), options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })), admin: { description: both('Người viết soạn bài; biên tập viên đăng bài của đơn vị; người kiểm duyệt phụ trách cả các đơn vị bên dưới; quản trị viên quản lý người dùng và trang.', 'Authors write; editors publish for their unit; moderators answer for the units below too; administrators manage people and sites.') } },
      { name: 'standsInFor', type: 'relationship', relationTo: 'users', index: true, label: both('Làm thay cho', 'Stands in for'), admin: { components: foldedPicker, allowCreate: false, allowEdit: false, description: both('Khi có người nghỉ: chọn người vắng mặt đang giữ vai trò này. Để trống nếu là vai trò của chính người này.', 'When somebody is away: who has this role. Empty: the role is this person’s own.') } },
      { type: 'row', fields: [
        { name: 'from', type: 'date', label: both('Từ', 'From'), admin: { ...dayAndTime, description: both('Để trống: từ bây giờ.', 'Empty: from now on.') } },
        { name: 'until', type: 'date', label: both('Đến', 'Until'), admin: { ...dayAndTime, description: both('Hết giờ này vai trò tự hết. Để trống: lâu dài.', 'The role ends by itself. Empty: for good.') } },
      ] },
      ...derived,
    ],
  },
  { name: 'accountPanel', type: 'ui', admin: { position: 'sidebar', components: { Field: '@/collections/Users/components/AccountPanel#AccountPanel' } } },
  { name: 'language', type: 'select', defaultValue: 'vi', access: { update: updateProfile }, options: [{ value: 'vi', label: 'Tiếng Việt' }, { value: 'en', label: 'English' }], label: both('Ngôn ngữ thư', 'Language of mails'), admin: { position: 'sidebar', description: both('Ngôn ngữ của thư gửi cho người này.', 'Language of mails to this person.') } },
  noticeMail,
  serviceTime('activatedAt', both('Đặt mật khẩu lần đầu', 'Activated'), both('Lúc người này dùng mã mời. Hệ thống tự ghi.', 'When the invitation was used. Set by the system.')),
  serviceTime('closedAt', both('Đóng tài khoản từ', 'Account closed since'), both('Người đã nghỉ không đăng nhập được; bài đã viết vẫn giữ tên.', 'A closed account cannot log in; texts keep the name.')),
]; // prettier-ignore
