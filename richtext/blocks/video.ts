import type { Block, Condition, Field, Where } from 'payload';

import { videoLink } from '../video-hosts';

const REFUSED =
  'Chỉ dùng địa chỉ https của YouTube, Vimeo hoặc VTV. / Only https addresses of YouTube, Vimeo or VTV.';

const isOwn: Condition = (_, siblings) =>
  (siblings as { source?: unknown } | undefined)?.source === 'own';
const isLink: Condition = (_, siblings) =>
  (siblings as { source?: unknown } | undefined)?.source !== 'own';

const ofType = (...types: string[]): Where => ({ mimeType: { in: types } });

const PICTURES = ofType('image/jpeg', 'image/png', 'image/webp', 'image/avif');
const VIDEOS = ofType('video/mp4', 'video/webm');
const CAPTIONS = ofType('text/vtt');

const captions = (name: string, label: { vi: string; en: string }, description: { vi: string; en: string }): Field => ({
  name, type: 'upload', relationTo: 'media', filterOptions: CAPTIONS, label, admin: { condition: isOwn, description },
}); // prettier-ignore

/**
 * A video of one's own with its poster and captions, or one on an allowed site. Of the latter pages show a link; nothing is
 * loaded from there until a visitor asks. What an own video needs is asked for when it is submitted (`own-video.ts`).
 */
export const videoBlock: Block = {
  slug: 'video',
  labels: {
    singular: { vi: 'Video', en: 'Video' },
    plural: { vi: 'Video', en: 'Videos' },
  },
  fields: [
    {
      name: 'source',
      type: 'radio',
      // Texts from before there was a choice have links.
      defaultValue: 'link',
      options: [
        { value: 'own', label: { vi: 'Tải video của mình lên', en: 'A video of our own' } },
        { value: 'link', label: { vi: 'Video trên YouTube, Vimeo, VTV', en: 'On YouTube, Vimeo or VTV' } },
      ],
      label: { vi: 'Video ở đâu?', en: 'Where is the video?' },
      admin: { layout: 'vertical', description: { vi: 'Video của mình thì xem ngay trong bài, không có quảng cáo.', en: 'Your own plays in the text itself, without advertisements.' } },
    },
    {
      name: 'video', type: 'upload', relationTo: 'media', filterOptions: VIDEOS,
      label: { vi: 'Tệp video', en: 'Video file' },
      admin: { condition: isOwn, description: { vi: 'MP4 hoặc WebM, tối đa 64 MB (khoảng 4 phút ở cỡ 720p).', en: 'MP4 or WebM, at most 64 MB (about four minutes at 720p).' } },
    },
    {
      name: 'poster', type: 'upload', relationTo: 'media', filterOptions: PICTURES,
      label: { vi: 'Ảnh bìa của video', en: 'Poster' },
      admin: { condition: isOwn, description: { vi: 'Hiện trước khi bấm xem và khi in. Nên cùng khổ với video.', en: 'Shown before it plays and in print. Best in the shape of the video.' } },
    },
    captions('captionsVi', { vi: 'Phụ đề tiếng Việt', en: 'Captions in Vietnamese' }, { vi: 'Tệp .vtt, bắt buộc khi video có lời nói. Phần mềm dựng video và YouTube Studio xuất được tệp này.', en: 'A .vtt file, required if anybody speaks. Editing software and YouTube Studio export it.' }),
    captions('captionsEn', { vi: 'Phụ đề tiếng Anh', en: 'Captions in English' }, { vi: 'Tệp .vtt, nếu có.', en: 'A .vtt file, if there is one.' }),
    {
      name: 'speechless', type: 'checkbox',
      label: { vi: 'Video không có lời nói', en: 'Nobody speaks in it' },
      admin: { condition: isOwn, description: { vi: 'Chỉ chọn khi video không có lời nói nào; khi đó không cần phụ đề.', en: 'Only if there is not a word in it; then it needs no captions.' } },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { vi: 'Địa chỉ video', en: 'Address' },
      validate: (value: unknown, { siblingData }: { siblingData: object }) => (siblingData as { source?: unknown }).source === 'own' || videoLink(value) !== null || REFUSED,
      admin: { condition: isLink, description: { vi: 'Chép từ YouTube, Vimeo hoặc VTV, bắt đầu bằng https://', en: 'From YouTube, Vimeo or VTV, beginning with https://' } },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 160,
      label: { vi: 'Tên video', en: 'Title' },
      admin: { description: { vi: 'Người đọc thấy và máy đọc nói tên này.', en: 'What readers see, and screen readers say.' } },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: { vi: 'Lời trong video', en: 'Transcript' },
      admin: { description: { vi: 'Cho người không nghe được. Ghi lời nói và việc diễn ra.', en: 'For those who cannot hear: what is said and what happens.' } },
    },
  ],
}; // prettier-ignore
