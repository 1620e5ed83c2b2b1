import type { Field } from 'payload';

import { both } from '../shared/labels';
import { PALETTE_OPTIONS } from '../shared/palette-options';

/** What the units of the level may choose of the look of their sites. */
export const guardFields: Field = {
  type: 'collapsible',
  label: both('Khuôn khổ giao diện', 'Guard rails of the look'),
  admin: { description: both('Trang đang dùng điều không còn được phép thì trở về mặc định của cấp ngay khi lưu.', 'Where a site uses what is no longer allowed, the standard of the level shows as soon as this is saved.') },
  fields: [
    { name: 'palettes', type: 'select', hasMany: true, options: PALETTE_OPTIONS, label: both('Bảng màu được chọn', 'Palettes allowed'), admin: { description: both('Để trống: mọi bảng màu. Chỉ chọn “Màu của cấp”: không trang nào đổi màu được.', 'Empty: every palette. Only “Colour of the level”: no site may change its colour.') } },
    { name: 'allowCrest', type: 'checkbox', defaultValue: true, label: both('Được dùng biểu trưng riêng', 'Crests allowed'), admin: { description: both('Bỏ chọn thì mọi trang của cấp hiện ngôi sao chung.', 'If not, every site of the level has the star.') } },
    { name: 'allowLandmark', type: 'checkbox', defaultValue: true, label: both('Được dùng ảnh đầu trang riêng', 'Masthead pictures allowed'), admin: { description: both('Bỏ chọn thì mọi trang của cấp hiện hình chung.', 'If not, every site of the level has the shared drawing.') } },
  ],
}; // prettier-ignore
