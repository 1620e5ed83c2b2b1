import type { Field } from 'payload';

import { ownerFields } from '@/tenants/owner';

import { both, type Bilingual } from '../shared/labels';
import { appearanceFields } from './appearance-fields';
import { menuFields } from './menu-fields';
import { homeFields } from './home-fields';

const text = (name: string, label: Bilingual, description: Bilingual): Field => ({
  name, type: 'text', label, admin: { description },
}); // prettier-ignore

const group = (name: string, label: Bilingual, fields: Field[]): Field => ({
  name,
  type: 'group',
  label,
  fields,
});

const contact = group('contact', both('Liên hệ', 'Contact'), [
  text('address', both('Địa chỉ', 'Address'), both('Địa chỉ trụ sở.', 'Address of the office.')),
  text(
    'phone',
    both('Điện thoại', 'Telephone'),
    both('Số của văn phòng.', 'Number of the office.'),
  ),
  text(
    'email',
    both('Thư điện tử', 'E-mail'),
    both('Hộp thư công vụ của đơn vị.', 'Official mailbox of the unit.'),
  ),
  text(
    'hours',
    both('Giờ làm việc', 'Opening hours'),
    both(
      'Ví dụ: thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ.',
      'For example: Monday to Friday, 7:30 to 17:00.',
    ),
  ),
]);

const responsible = group(
  'responsible',
  both('Chịu trách nhiệm nội dung', 'Responsible for content'),
  [
    text(
      'name',
      both('Họ và tên', 'Full name'),
      both('Hiện ở chân trang.', 'Shown in the footer.'),
    ),
    text(
      'post',
      both('Chức vụ', 'Position'),
      both('Ví dụ: Chủ tịch UBND xã.', 'For example: Chairman of the People’s Committee.'),
    ),
  ],
);

const spokesperson = group('spokesperson', both('Người phát ngôn', 'Spokesperson'), [
  text(
    'name',
    both('Họ và tên', 'Full name'),
    both('Theo quyết định của đơn vị.', 'As appointed by the unit.'),
  ),
  text(
    'post',
    both('Chức vụ', 'Position'),
    both('Chức vụ của người phát ngôn.', 'Position of the spokesperson.'),
  ),
  text(
    'phone',
    both('Điện thoại', 'Telephone'),
    both('Số để báo chí liên hệ.', 'Number for the press.'),
  ),
  text(
    'email',
    both('Thư điện tử', 'E-mail'),
    both('Thư điện tử để báo chí liên hệ.', 'E-mail for the press.'),
  ),
]);

const phones: Field = {
  name: 'phones', type: 'array', labels: { singular: both('Số máy', 'Number'), plural: both('Số máy', 'Numbers') }, label: both('Số điện thoại cần biết', 'Useful numbers'), maxRows: 12,
  admin: { description: both('Hiện ở mục “Gọi cho xã”, “Gọi cho huyện”.', 'Shown in the block “Call us”.'), initCollapsed: true },
  fields: [
    text('label', both('Nơi nghe máy', 'Who answers'), both('Ví dụ: Bộ phận một cửa.', 'For example: One-stop desk.')),
    text('note', both('Ghi chú', 'Note'), both('Giờ trực hoặc người phụ trách.', 'Hours or person in charge.')),
    text('number', both('Số máy', 'Number'), both('Ví dụ: 0220 3 000 110.', 'For example: 0220 3 000 110.')),
  ],
}; // prettier-ignore

const ICONS = [
  { value: 'submit', label: both('Nộp hồ sơ', 'Submit') },
  { value: 'lookup', label: both('Tra cứu', 'Look up') },
  { value: 'feedback', label: both('Phản ánh', 'Feedback') },
  { value: 'calendar', label: both('Lịch', 'Calendar') },
  { value: 'phone', label: both('Điện thoại', 'Telephone') },
  { value: 'file', label: both('Văn bản', 'Document') },
  { value: 'pin', label: both('Địa điểm', 'Place') },
];

const tasks: Field = {
  name: 'tasks', type: 'array', labels: { singular: both('việc', 'Task'), plural: both('Việc thường làm', 'Tasks') }, label: both('Việc thường làm', 'Quick tasks'), maxRows: 4,
  admin: { description: both('Nhiều nhất bốn việc, hiện đầu trang chủ. Để trống thì dùng bộ chuẩn của cấp.', 'At most four, first on the home page. Empty: the standard set of the level.'), initCollapsed: true },
  fields: [
    text('label', both('Tên việc', 'Task'), both('Ví dụ: Làm thủ tục.', 'For example: Procedures.')),
    text('labelEn', both('Tên việc bằng tiếng Anh', 'Task in English'), both('Để trống thì dùng tên tiếng Việt.', 'Empty: the Vietnamese name.')),
    text('note', both('Dòng nhỏ', 'Small line'), both('Ví dụ: 126 thủ tục tại xã.', 'For example: 126 procedures.')),
    text('href', both('Địa chỉ mở ra', 'Target'), both('Bắt đầu bằng https:// hoặc /. Không có địa chỉ thì không hiện.', 'Begins with https:// or /. Without a target it is not shown.')),
    { name: 'icon', type: 'select', label: both('Hình', 'Icon'), defaultValue: 'file', admin: { description: both('Hình nhỏ cạnh tên việc.', 'Small picture beside the task.') }, options: ICONS },
  ],
}; // prettier-ignore

const serviceOnly = { create: () => false, update: () => false };

const addresses: Field[] = [
  { name: 'primaryHost', type: 'text', index: true, label: both('Tên miền chính', 'Primary host'), admin: { position: 'sidebar', description: both('Để trống thì dùng tên miền theo mẫu.', 'Empty: the host by the pattern.') } },
  { name: 'aliases', type: 'text', hasMany: true, label: both('Tên miền khác', 'Other hosts'), admin: { position: 'sidebar', description: both('Các tên này chuyển về tên miền chính.', 'These redirect to the primary host.') } },
  { name: 'formerPaths', type: 'text', hasMany: true, label: both('Đường dẫn cũ', 'Former paths'), access: serviceOnly, admin: { position: 'sidebar', readOnly: true, description: both('Hệ thống ghi khi đơn vị chuyển cấp trên.', 'Written when the unit is moved.') } },
]; // prettier-ignore

export const siteFields: Field[] = [
  { name: 'unitName', type: 'text', virtual: 'unit.name', label: both('Trang của', 'Site of'), admin: { readOnly: true, hidden: true, description: both('Tên đơn vị.', 'Name of the unit.') } },
  { name: 'unit', type: 'relationship', relationTo: 'units', required: true, unique: true, index: true, access: serviceOnly, label: both('Đơn vị', 'Unit'), admin: { readOnly: true, allowCreate: false, allowEdit: false, description: both('Trang này là của đơn vị nào.', 'Whose site this is.'), components: { Cell: '@/app/(payload)/_components/unit/UnitCell#UnitCell' } } },
  {
    type: 'collapsible', label: both('Liên hệ và người chịu trách nhiệm', 'Contact and people responsible'),
    admin: { description: both('Hiện ở chân trang, trang Liên hệ và mục gọi điện.', 'Shown in the footer, on the contact page and in the list of numbers.') },
    fields: [contact, responsible, spokesperson, phones],
  },
  tasks,
  { name: 'leads', type: 'relationship', relationTo: 'articles', hasMany: true, maxRows: 4, label: both('Tin nổi bật', 'Lead stories'), admin: { allowCreate: false, allowEdit: false, description: both('Nhiều nhất bốn tin, theo thứ tự, đứng đầu trang chủ. Để trống thì lấy tin mới nhất.', 'At most four, in this order, first on the home page. Empty: the latest news.') } },
  appearanceFields,
  menuFields,
  homeFields,
  ...addresses,
  ...ownerFields(),
]; // prettier-ignore
