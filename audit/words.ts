import type { FormatLocale } from '@/i18n/format';
import { isRole, type Role } from '@/tenants/roles';

type Pair = Record<FormatLocale, string>;

const ROLES: Record<Role, Pair> = {
  author: { vi: 'người viết', en: 'author' },
  editor: { vi: 'biên tập viên', en: 'editor' },
  moderator: { vi: 'người kiểm duyệt', en: 'moderator' },
  admin: { vi: 'quản trị viên', en: 'administrator' },
};

/** What a document is called within a sentence; other collections by their own label. */
const NOUNS: Record<string, Pair> = {
  articles: { vi: 'bài', en: 'the article' },
  pages: { vi: 'trang', en: 'the page' },
  media: { vi: 'ảnh, tệp', en: 'the file' },
  users: { vi: 'tài khoản', en: 'the account' },
  sections: { vi: 'chuyên mục', en: 'the section' },
  topics: { vi: 'chuyên đề', en: 'the topic' },
  sites: { vi: 'cài đặt trang', en: 'the site settings' },
  'level-settings': { vi: 'quy định theo cấp', en: 'the level settings' },
  mournings: { vi: 'chế độ quốc tang', en: 'the mourning' },
  'section-labels': { vi: 'tên chuyên mục', en: 'the section label' },
  alerts: { vi: 'cảnh báo', en: 'the alert' },
  'alert-templates': { vi: 'mẫu cảnh báo', en: 'the alert template' },
  'alert-areas': { vi: 'nhóm khu vực cảnh báo', en: 'the alert area' },
  'publication-policies': { vi: 'quy định duyệt bài', en: 'the approval rule' },
  'sending-quotas': { vi: 'hạn mức chuyển bài', en: 'the sending quota' },
  subscriptions: { vi: 'theo dõi tự động', en: 'the subscription' },
  webhooks: { vi: 'kết nối báo tin', en: 'the webhook' },
  'search-synonyms': { vi: 'từ đồng nghĩa', en: 'the synonyms' },
  'best-bets': { vi: 'kết quả gợi ý', en: 'the suggested result' },
  'unit-groups': { vi: 'nhóm đơn vị', en: 'the group of units' },
};

/** "biên tập viên"; what is no role as it stands. */
export const roleWord = (role: string, language: FormatLocale): string =>
  isRole(role) ? ROLES[role][language] : role;

/** "bài", "the article"; null where the collection's own label must serve. */
export const nounOf = (collection: string, language: FormatLocale): string | null =>
  NOUNS[collection]?.[language] ?? null;
