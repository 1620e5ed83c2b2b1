import type { Field } from 'payload';

import { ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';

const isPicture = (data: { mimeType?: unknown } | undefined): boolean =>
  typeof data?.mimeType !== 'string' || data.mimeType.startsWith('image/');

const describes = (data: { mimeType?: unknown; decorative?: unknown } | undefined): boolean =>
  isPicture(data) && data?.decorative !== true;

export const mediaFields = (): Field[] => [
  {
    name: 'alt', type: 'text', localized: true, maxLength: 300,
    label: both('Mô tả ảnh', 'Description of the picture'),
    admin: { condition: describes, description: both('Ảnh có gì, cho người không nhìn được. Ví dụ: Nông dân thu hoạch hành ở thôn Đông.', 'What it shows, for those who cannot see it. For example: Farmers harvesting onions.') },
  },
  {
    name: 'decorative', type: 'checkbox', defaultValue: false,
    label: both('Ảnh trang trí', 'Decorative picture'),
    admin: { condition: isPicture, description: both('Chỉ chọn khi ảnh không cho biết thêm điều gì. Trình đọc màn hình sẽ bỏ qua.', 'Only if it tells nothing. Screen readers skip it.') },
  },
  {
    name: 'title', type: 'text', maxLength: 160,
    label: both('Tên trong kho', 'Name in the store'),
    admin: { description: both('Để tìm lại. Để trống thì lấy tên tệp.', 'To find it again. Empty: the name of the file.') },
  },
  {
    name: 'caption', type: 'text', localized: true, maxLength: 240,
    label: both('Chú thích', 'Caption'),
    admin: { description: both('Hiện dưới ảnh: việc gì, ở đâu, khi nào.', 'Under the picture: what, where, when.') },
  },
  {
    name: 'credit', type: 'text', maxLength: 120,
    label: both('Tác giả ảnh', 'Credit'),
    admin: { description: both('Người chụp hoặc nguồn ảnh. Ví dụ: Ban Biên tập xã An Bình.', 'Photographer or source.') },
  },
  {
    name: 'rights', type: 'text', maxLength: 240,
    label: both('Quyền sử dụng ảnh', 'Rights'),
    admin: { description: both('Ghi khi tác giả đặt điều kiện; đi theo ảnh tới mọi trang đăng bài. Ví dụ: Chỉ dùng trên các cổng thông tin của tỉnh.', 'If the author sets conditions; they go with the picture to every site. For example: for the portals of the province only.') },
  },
  {
    name: 'sharing', type: 'select', index: true,
    label: both('Ai được dùng', 'Who may use it'),
    options: [
      { value: 'own', label: both('Chỉ đơn vị mình', 'Own unit only') },
      { value: 'down', label: both('Đơn vị mình và cấp dưới', 'Own unit and those below') },
      { value: 'up', label: both('Đơn vị mình và cấp trên', 'Own unit and those above') },
      { value: 'both', label: both('Cấp trên và cấp dưới', 'Above and below') },
    ],
    admin: { position: 'sidebar', description: both('Để trống: ảnh của tỉnh, huyện dùng chung cho cấp dưới; ảnh của xã chỉ xã dùng.', 'Empty: pictures of province and district are shared downward, those of a commune are its own.') },
  },
  // Stands where the picture will, until it has come (security/main-colour.ts).
  { name: 'colour', type: 'text', access: { create: () => false, update: () => false }, admin: { hidden: true } },
  // Of the stored bytes: an approved text is approved with these pictures (workflow/content.ts).
  { name: 'sha256', type: 'text', access: { create: () => false, update: () => false }, admin: { hidden: true } },
  ...ownerFields(),
]; // prettier-ignore
