import type { Field } from 'payload';

import { both } from '../shared/labels';

const text = (name: string, label: ReturnType<typeof both>, description: ReturnType<typeof both>, required = false): Field => ({
  name, type: 'text', required, maxLength: name === 'href' ? 500 : 40, label, admin: { description },
}); // prettier-ignore

/** What a unit changes in the menu of its level: hides what is not locked, adds up to three items of its own. */
export const menuFields: Field = {
  type: 'collapsible',
  label: both('Thực đơn', 'Menu'),
  admin: { description: both('Thực đơn chung do tỉnh quy định. Trang được ẩn mục không khóa và thêm tối đa ba mục, tất cả không quá tám.', 'The menu is laid down by the province. A site may hide what is not locked and add up to three items, eight in all.') },
  fields: [
    { name: 'menuHidden', type: 'text', hasMany: true, label: both('Mục chung không hiện', 'Items not shown'), admin: {
      description: both('Chọn mục mà trang của đơn vị không hiện. Mục tỉnh đã khóa luôn hiện.', 'Choose what your site does not show. What the province locked always stands.'),
      components: { Field: '@/app/(payload)/_components/look/MenuHidden#MenuHidden' },
    } },
    { name: 'menuAdditions', type: 'array', maxRows: 3, label: both('Mục riêng của trang', 'Own items'), labels: { singular: both('Mục riêng', 'Own item'), plural: both('Mục riêng', 'Own items') },
      admin: { initCollapsed: true, description: both('Đứng trước mục Liên hệ. Mỗi mục dẫn tới một trang, một chuyên mục hoặc một địa chỉ: chọn đúng một.', 'They stand before Contact. Each leads to a page, a section or an address: give exactly one.') },
      fields: [
        text('label', both('Tên mục', 'Label'), both('Ngắn, ví dụ: Làng nghề.', 'Short, in Vietnamese.'), true),
        text('labelEn', both('Tên mục tiếng Anh', 'English label'), both('Để trống thì trang tiếng Anh hiện tên tiếng Việt.', 'Empty: the English site shows the Vietnamese label.')),
        { name: 'page', type: 'relationship', relationTo: 'pages', label: both('Trang', 'Page'), admin: { allowCreate: false, allowEdit: false, description: both('Một trang của đơn vị. Chưa đăng thì mục chưa hiện.', 'A page of the unit. Until it is published the item does not show.') } },
        { name: 'section', type: 'relationship', relationTo: 'sections', label: both('Chuyên mục', 'Section'), admin: { allowCreate: false, allowEdit: false, description: both('Một chuyên mục mà trang đang dùng.', 'A section that the site uses.') } },
        text('href', both('Địa chỉ', 'Address'), both('Đường dẫn trong trang, ví dụ /chuyen-muc/tin-don-vi, hoặc địa chỉ bắt đầu bằng https://.', 'A path of the site, for example /chuyen-muc/tin-don-vi, or an address that begins with https://.')),
      ],
    },
  ],
}; // prettier-ignore
