import type { Field, TextFieldSingleValidation } from 'payload';

import { isLinkTarget } from '@/tenants/link-target';

import { both } from '../shared/labels';

const NOWHERE = both('Đường dẫn bắt đầu bằng / hoặc https://. Ví dụ: /chuyen-muc/thong-bao', 'A path begins with / or https://. For example: /chuyen-muc/thong-bao'); // prettier-ignore

/** It stands in the menu of every site of the level. */
const leadsSomewhere: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isLinkTarget(value.trim())) ||
  NOWHERE[req.i18n?.language === 'en' ? 'en' : 'vi'];

/** Menu of a level: label in two languages, a target inside the site, and whether units may hide it. */
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
    { name: 'path', type: 'text', required: true, validate: leadsSomewhere, label: both('Đường dẫn trong trang', 'Path in the site'), admin: { description: both('Ví dụ: /chuyen-muc/thong-bao.', 'For example: /chuyen-muc/thong-bao.') } },
    { name: 'locked', type: 'checkbox', defaultValue: false, label: both('Khóa', 'Locked'), admin: { description: both('Mục khóa luôn hiện trên mọi trang của cấp; mục không khóa đơn vị được ẩn.', 'A locked item stands on every site of the level; units may hide the others.') } },
  ],
}; // prettier-ignore
