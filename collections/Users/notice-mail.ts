import type { Field } from 'payload';

import { MAIL_CHOICES, type MailChoice } from '@/notifications/mail-choice';

import { both, type Bilingual } from '../shared/labels';
import { isSelf } from './access';

const LABELS: Record<MailChoice, Bilingual> = {
  'needs-me': both('Việc cần tôi làm: gửi ngay. Việc khác: gửi chung một thư lúc 07:30', 'What needs me at once, the rest in one mail at 07:30'),
  'at-once': both('Gửi ngay mọi thông báo', 'Everything at once'),
  daily: both('Gửi chung một thư mỗi ngày, lúc 07:30', 'Everything in one daily mail, at 07:30'),
  none: both('Không gửi thư', 'No mail'),
}; // prettier-ignore

/** How a person is mailed what happens to his items; his own choice, shown on his account page alone. */
export const noticeMail: Field = {
  name: 'noticeMail',
  type: 'select',
  defaultValue: 'needs-me',
  access: { create: () => false, update: ({ req, id, doc }) => isSelf(req, id ?? doc?.id) },
  options: MAIL_CHOICES.map((value) => ({ value, label: LABELS[value] })),
  label: both('Thư thông báo', 'Mail about my work'),
  admin: {
    position: 'sidebar',
    isClearable: false,
    condition: (data, _, { user }) => Boolean(user) && String(data.id) === String(user?.id),
    description: both('Việc cần tôi làm: bài chờ duyệt, bài bị trả lại, trao đổi về bài, bài hẹn giờ chưa đăng được, bài đến hạn rà soát. Tin đăng khẩn luôn gửi ngay. Ngày không có gì mới thì không có thư.', 'What needs me: texts to approve, returned texts, comments, schedules that failed, reviews that are due. Emergencies are always mailed at once. A day without news brings no mail.'),
  },
}; // prettier-ignore
