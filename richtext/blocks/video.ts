import type { Block } from 'payload';

import { videoLink } from '../video-hosts';

const REFUSED =
  'Chỉ dùng địa chỉ https của YouTube, Vimeo hoặc VTV. / Only https addresses of YouTube, Vimeo or VTV.';

/** A video on one of the allowed sites. Pages show a link; nothing is loaded from there until a visitor asks. */
export const videoBlock: Block = {
  slug: 'video',
  labels: {
    singular: { vi: 'Video', en: 'Video' },
    plural: { vi: 'Video', en: 'Videos' },
  },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { vi: 'Địa chỉ video', en: 'Address' },
      validate: (value: unknown) => videoLink(value) !== null || REFUSED,
      admin: { description: { vi: 'Chép từ YouTube, Vimeo hoặc VTV, bắt đầu bằng https://', en: 'From YouTube, Vimeo or VTV, beginning with https://' } },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 160,
      label: { vi: 'Tên video', en: 'Title' },
      admin: { description: { vi: 'Người đọc thấy tên này thay cho hình.', en: 'Readers see it in place of the picture.' } },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: { vi: 'Lời trong video', en: 'Transcript' },
      admin: { description: { vi: 'Cho người không nghe được. Ghi lời nói và việc diễn ra.', en: 'For those who cannot hear: what is said and what happens.' } },
    },
  ],
}; // prettier-ignore
