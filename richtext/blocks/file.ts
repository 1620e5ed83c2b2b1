import type { Block } from 'payload';

/** A document to take home: shown with its type and size. */
export const fileBlock: Block = {
  slug: 'file',
  labels: {
    singular: { vi: 'Tệp đính kèm', en: 'Attached file' },
    plural: { vi: 'Tệp đính kèm', en: 'Attached files' },
  },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: { vi: 'Tệp', en: 'File' },
      admin: { description: { vi: 'PDF, Word hoặc Excel, tối đa 30 MB.', en: 'PDF, Word or Excel, at most 30 MB.' } },
    },
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 160,
      label: { vi: 'Tên tệp cho người đọc', en: 'Name for readers' },
      admin: { description: { vi: 'Ví dụ: Mẫu đăng ký giống có hỗ trợ.', en: 'For example: Application form for seeds.' } },
    },
  ],
}; // prettier-ignore
