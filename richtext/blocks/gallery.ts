import type { Block } from 'payload';

/** Several pictures side by side; each opens in full. */
export const galleryBlock: Block = {
  slug: 'gallery',
  labels: {
    singular: { vi: 'Bộ ảnh', en: 'Gallery' },
    plural: { vi: 'Bộ ảnh', en: 'Galleries' },
  },
  fields: [
    {
      name: 'images',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 24,
      label: { vi: 'Ảnh', en: 'Pictures' },
      labels: {
        singular: { vi: 'Ảnh', en: 'Picture' },
        plural: { vi: 'Ảnh', en: 'Pictures' },
      },
      admin: { description: { vi: 'Từ 2 đến 24 ảnh. Ảnh đầu hiện lớn nhất.', en: '2 to 24 pictures. The first is the largest.' } },
      fields: [
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          required: true,
          label: { vi: 'Ảnh', en: 'Picture' },
          admin: { description: { vi: 'Chọn trong kho ảnh hoặc tải ảnh mới.', en: 'From the store, or upload a new one.' } },
        },
        {
          name: 'caption',
          type: 'text',
          maxLength: 240,
          label: { vi: 'Chú thích', en: 'Caption' },
          admin: { description: { vi: 'Hiện dưới ảnh. Để trống thì lấy chú thích trong kho.', en: 'Under the picture. Empty: the one in the store.' } },
        },
      ],
    },
  ],
}; // prettier-ignore
