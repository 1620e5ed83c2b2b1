import type { Field } from 'payload';

import { BODY_MAX, TITLE_MAX } from '@/alerts/read-text';

import { both } from '../shared/labels';

/** The words of a template, with blanks in square brackets. */
export const templateTexts: Field[] = [
  { name: 'nameVi', type: 'text', required: true, maxLength: 40, label: both('Tên mẫu', 'Name'), admin: { description: both('Hai ba chữ trên nút bấm, ví dụ: Lũ, ngập.', 'Two or three words for a button.') } },
  { name: 'nameEn', type: 'text', maxLength: 40, label: both('Tên mẫu bằng tiếng Anh', 'Name in English'), admin: { description: both('Cho người dùng giao diện tiếng Anh.', 'For people who work in English.') } },
  { name: 'titleVi', type: 'text', required: true, maxLength: TITLE_MAX, label: both('Dòng đầu', 'First line'), admin: { description: both('Việc gì, ở đâu. Chỗ phải điền đặt trong ngoặc vuông, ví dụ [mức].', 'What and where. What must be filled in stands in square brackets, for example [mức].') } },
  { name: 'bodyVi', type: 'textarea', required: true, maxLength: BODY_MAX, label: both('Cần làm gì', 'What to do'), admin: { description: both('Mỗi việc một dòng, câu ngắn.', 'One thing per line, in short sentences.') } },
  { name: 'titleEn', type: 'text', maxLength: TITLE_MAX, label: both('Dòng đầu bằng tiếng Anh', 'First line in English'), admin: { description: both('Dùng cùng tên chỗ trống như bản tiếng Việt. Thiếu vẫn phát được.', 'With the same blanks as the Vietnamese text. It may be missing.') } },
  { name: 'bodyEn', type: 'textarea', maxLength: BODY_MAX, label: both('Cần làm gì, bằng tiếng Anh', 'What to do, in English'), admin: { description: both('Thiếu vẫn phát được.', 'It may be missing.') } },
]; // prettier-ignore
