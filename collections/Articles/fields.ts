import type { Field } from 'payload';

import { ownerFields } from '@/tenants/owner';
import { editor } from '@/richtext/editor';

import { createdByField } from '../shared/created-by';
import { dayAndTime } from '../shared/day-and-time';
import { foldedPicker, topicPicker } from '../shared/folded-picker';
import { both } from '../shared/labels';
import { referenceFields } from '../shared/reference';
import { revisionField } from '../shared/revision';
import { translationField } from '../shared/translation';
import { writersField } from '../shared/writers';
import {
  commentsPanel,
  itemLog,
  previewPanel,
  reviewPanel,
  offerPanel,
  sendPanel,
  sourcePanel,
  translationPanel,
  workPanel,
  writingGuard,
} from '../shared/writing-admin';

const event: Field = {
  name: 'event',
  type: 'group',
  label: both('Thời gian, địa điểm', 'Time and place'),
  admin: { description: both('Ngày việc diễn ra hoặc hạn cuối; hiện trên tờ lịch.', 'The day it concerns; shown on the calendar leaf.'), condition: (data) => data?.kind === 'notice' || data?.kind === 'event' },
  fields: [
    { name: 'startsAt', type: 'date', label: both('Bắt đầu', 'Begins'), admin: { ...dayAndTime, description: both('Giờ Việt Nam.', 'Vietnam time.') } },
    { name: 'endsAt', type: 'date', label: both('Kết thúc', 'Ends'), admin: { ...dayAndTime, description: both('Để trống nếu trong ngày.', 'Empty if on the same day.') } },
    { name: 'place', type: 'text', localized: true, label: both('Địa điểm', 'Place'), admin: { description: both('Ví dụ: nhà văn hóa xã.', 'For example: commune hall.') } },
  ],
}; // prettier-ignore

const source: Field = {
  name: 'source',
  type: 'group',
  label: both('Nguồn báo chí', 'Press source'),
  admin: { description: both('Chỉ ghi khi đăng lại tin của báo khác.', 'Only for news taken from the press.') },
  fields: [
    { name: 'name', type: 'text', label: both('Tên nguồn', 'Name'), admin: { description: both('Ví dụ: Báo Hải Dương.', 'For example: a newspaper.') } },
    { name: 'url', type: 'text', label: both('Địa chỉ bài gốc', 'Address of the original'), admin: { description: both('Bắt đầu bằng https://', 'Begins with https://') }, validate: (value: unknown) => !value || (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) || 'Địa chỉ phải bắt đầu bằng https:// / The address must begin with https://' },
  ],
}; // prettier-ignore

/** Closed until asked for: what most articles do without (FLOWS, *Viết bài*). */
const details: Field = {
  type: 'collapsible',
  label: both('Thêm: ngày đăng, tác giả, nguồn, chuyên đề', 'More: date, author, source, topics'),
  admin: { initCollapsed: true, description: both('Bản tiếng Anh viết ở ô chọn ngôn ngữ, góc trên bên phải.', 'The English text is written under the language choice at the top right.') },
  fields: [
    { name: 'publishedAt', type: 'date', index: true, label: both('Ngày đăng', 'Date of publication'), admin: { ...dayAndTime, description: both('Để trống thì là lúc bấm Đăng. Ngày sau này: bài chờ đến lúc đó.', 'Empty: the moment of publishing. A later date: it waits until then.') } },
    { name: 'author', type: 'text', label: both('Tác giả', 'Author'), admin: { description: both('Tên hiện dưới bài. Ví dụ: Ban Biên tập xã An Bình.', 'Name under the article.') } },
    source,
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, maxRows: 3, index: true, label: both('Chuyên đề', 'Topics'), admin: { components: topicPicker, allowCreate: false, allowEdit: false, description: both('Nhiều nhất ba chuyên đề của đơn vị hoặc của cấp trên. Bài hiện thêm trên trang của chuyên đề, ở những cổng đang hiện bài.', 'At most three topics of the unit or of the units above. The article stands on their pages too, on the sites that show it.') } },
  ],
}; // prettier-ignore

export const articleFields: Field[] = [
  writingGuard,
  sourcePanel,
  workPanel,
  commentsPanel,
  { name: 'title', type: 'text', required: true, localized: true, maxLength: 120, label: both('Tiêu đề', 'Title'), admin: { description: both('Nói rõ việc gì, ở đâu. Không viết hoa cả dòng.', 'Say what and where. No all-capitals.') } },
  { name: 'body', type: 'richText', editor, required: true, localized: true, label: both('Nội dung', 'Text'), admin: { description: both('Dán từ Word hoặc Zalo được; định dạng lạ sẽ được làm sạch.', 'Text from Word or Zalo may be pasted; foreign formats are cleaned.') } },
  { name: 'teaser', type: 'textarea', localized: true, maxLength: 320, label: both('Tóm tắt', 'Teaser'), admin: { description: both('Một, hai câu. Để trống thì lấy câu đầu của nội dung.', 'One or two sentences. Empty: the first sentence of the text.') } },
  { name: 'section', type: 'relationship', relationTo: 'sections', required: true, index: true, label: both('Chuyên mục', 'Section'), admin: { components: foldedPicker, custom: { usedHere: true }, allowCreate: false, allowEdit: false, description: both('Chọn một chuyên mục chung của tỉnh.', 'One of the province’s sections.') } },
  { name: 'kind', type: 'select', required: true, defaultValue: 'news', label: both('Loại', 'Kind'), options: [{ value: 'news', label: both('Tin', 'News') }, { value: 'notice', label: both('Thông báo', 'Notice') }, { value: 'event', label: both('Sự kiện', 'Event') }], admin: { description: both('Thông báo và sự kiện hiện kèm tờ lịch.', 'Notices and events show a calendar leaf.') } },
  { name: 'cover', type: 'upload', relationTo: 'media', label: both('Ảnh đại diện', 'Cover'), admin: { description: both('Ảnh ngang, không có chữ trong ảnh.', 'A wide picture without text in it.') } },
  event,
  details,
  ...referenceFields,
  createdByField,
  writersField,
  revisionField,
  translationField,
  translationPanel,
  offerPanel,
  sendPanel,
  reviewPanel,
  previewPanel,
  itemLog,
  ...ownerFields(),
]; // prettier-ignore
