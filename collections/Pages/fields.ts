import type { Field } from 'payload';

import { editor } from '@/richtext/editor';
import { ownerFields } from '@/tenants/owner';

import { checkAddressPart } from '../shared/address-part';
import { both } from '../shared/labels';
import {
  commentsPanel,
  itemLog,
  previewPanel,
  reviewPanel,
  workPanel,
  writingGuard,
} from '../shared/writing-admin';

export const pageFields = (): Field[] => [
  writingGuard,
  workPanel,
  commentsPanel,
  { name: 'title', type: 'text', required: true, localized: true, maxLength: 120, label: both('Tiêu đề', 'Title'), admin: { description: both('Tên trang, ví dụ: Giới thiệu chung.', 'For example: About us.') } },
  { name: 'body', type: 'richText', editor, required: true, localized: true, label: both('Nội dung', 'Text'), admin: { description: both('Dán từ Word hoặc Zalo được; định dạng lạ sẽ được làm sạch.', 'Text from Word or Zalo may be pasted; foreign formats are cleaned.') } },
  { name: 'slug', type: 'text', index: true, label: both('Phần địa chỉ', 'Address part'), validate: (value: unknown) => !value || checkAddressPart(value), admin: { position: 'sidebar', description: both('Để trống thì lấy từ tiêu đề. Ví dụ: gioi-thieu.', 'Empty: taken from the title. For example: gioi-thieu.') } },
  reviewPanel,
  previewPanel,
  itemLog,
  ...ownerFields(),
]; // prettier-ignore
