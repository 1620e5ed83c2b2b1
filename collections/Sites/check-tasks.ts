import type { CollectionBeforeValidateHook } from 'payload';

import { isLinkTarget } from '@/tenants/link-target';

import { both } from '../shared/labels';
import { refuse } from '../shared/refuse';

type Doc = Record<string, unknown>;

const MESSAGES = {
  plain: both(
    'Địa chỉ http:// không được bảo vệ trên đường truyền. Hãy đổi thành https:// và mở thử; nếu không mở được, đề nghị nơi quản lý dịch vụ ấy bật https.',
    'Nothing protects an http:// address on its way. Please change it to https:// and try it; if it does not open, ask those who run the service to turn https on.',
  ),
  href: both('Địa chỉ bắt đầu bằng / hoặc https://. Ví dụ: https://dichvucong.gov.vn', 'An address begins with / or https://. For example: https://dichvucong.gov.vn'),
}; // prettier-ignore

const hrefsOf = (doc: unknown): string[] => {
  const tasks = (doc as Doc | undefined)?.tasks;
  const rows = Array.isArray(tasks) ? (tasks as Doc[]) : [];
  return rows.map(({ href }) => (typeof href === 'string' ? href.trim() : ''));
};

/** Where quick tasks lead is refused when it cannot stand; what stood there before may be saved along (`_data/site-settings.ts`). */
export const checkTasks: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const before = hrefsOf(originalDoc);
  hrefsOf(data).forEach((href, index) => {
    if (!href || isLinkTarget(href) || before.includes(href)) return;
    const message = /^http:\/\//i.test(href) ? MESSAGES.plain : MESSAGES.href;
    refuse(req, 'sites', `tasks.${index}.href`, message);
  });
  return data;
};
