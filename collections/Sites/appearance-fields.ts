import type { Field } from 'payload';

import { both } from '../shared/labels';
import { PALETTE_OPTIONS } from '../shared/palette-options';

/** What a unit chooses of the look of its site, within what the province allows for its level. */
export const appearanceFields: Field = {
  type: 'collapsible',
  label: both('Giao diện', 'Look'),
  admin: { description: both('Màu, biểu trưng và ảnh đầu trang, trong khuôn khổ tỉnh quy định cho cấp.', 'Colour, crest and masthead picture, within what the province allows for the level.') },
  fields: [
    { name: 'palette', type: 'select', defaultValue: 'level', options: PALETTE_OPTIONS, label: both('Bảng màu', 'Palette'), admin: { isClearable: false, description: both('Màu của đầu trang, thực đơn và liên kết. Nhãn cấp tỉnh, huyện, xã giữ màu chung.', 'Colour of masthead, menu and links. The marks of the levels keep theirs.') } },
    { name: 'accent', type: 'text', label: both('Màu riêng', 'Own colour'), admin: {
      condition: (data) => data?.palette === 'custom',
      description: both('Mã màu gồm # và sáu chữ số, ví dụ #5b2a86. Hệ thống tự tính cả bảng màu, và báo nếu có chỗ khó đọc.', 'Six digits after #, for example #5b2a86. The whole palette is made from it, and you are told what could not be read.'),
      components: { Field: '@/app/(payload)/_components/look/ColourField#ColourField' },
    } },
    { name: 'crest', type: 'upload', relationTo: 'media', label: both('Biểu trưng', 'Crest'), admin: { description: both('Ảnh vuông (PNG, WebP), ít nhất 184 × 184 điểm, thay cho ngôi sao ở đầu trang. Chỉ dùng biểu trưng đã được cấp có thẩm quyền công nhận.', 'A square picture (PNG, WebP) of 184 × 184 or more, in place of the star in the masthead. Only a crest that has been approved officially.') } },
    { name: 'landmark', type: 'upload', relationTo: 'media', label: both('Ảnh đầu trang', 'Masthead picture'), admin: { description: both('Ảnh ngang, cảnh tiêu biểu của địa phương. Ảnh đứng bên phải, chữ không nằm trên ảnh.', 'A wide picture of a local landmark. It stands at the right; no text lies on it.') } },
  ],
}; // prettier-ignore
