import type { Field } from 'payload';

import { both } from '../shared/labels';

/** Menu of a level: label in two languages and a target inside the site. */
export const menuField: Field = {
  name: 'menu',
  type: 'array',
  maxRows: 8,
  label: both('Thực đơn', 'Menu'),
  admin: {
    description: both('Nhiều nhất tám mục, mỗi mục một dòng.', 'At most eight items, one line each.'),
    initCollapsed: true,
  },
  fields: [
    { name: 'label', type: 'text', required: true, label: both('Tên mục', 'Label'), admin: { description: both('Ví dụ: Tin tức.', 'In Vietnamese.') } },
    { name: 'labelEn', type: 'text', label: both('Tên mục tiếng Anh', 'English label'), admin: { description: both('Ví dụ: News.', 'For example: News.') } },
    { name: 'path', type: 'text', required: true, label: both('Đường dẫn trong trang', 'Path in the site'), admin: { description: both('Ví dụ: /chuyen-muc/thong-bao.', 'For example: /chuyen-muc/thong-bao.') } },
  ],
}; // prettier-ignore
