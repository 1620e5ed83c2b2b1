import { formatDate, formatTime } from '@/i18n/format';
import { accountPage, itemPage, noticesPage } from '@/people/links';
import type { MailText } from '@/people/mail-texts';

import { isUrgent, type NoticeKind } from './kinds';
import type { NoticeItemType } from './notice';
import { noticeLabel, noticeSentence } from './notice-text';

/** A notice as a mail tells it: the title and nothing more of the text. */
export type MailedNotice = {
  kind: NoticeKind;
  itemType: NoticeItemType;
  item: string;
  title: string;
  unit: string;
  by: string | null;
  at: number;
};

type Language = 'vi' | 'en';

/** More than these are a number and a link: a mail is read on a phone. */
const MOST = 30;

const UNTITLED = { vi: 'Chưa có tiêu đề', en: 'Untitled' };

const FOOT = {
  vi: (account: string) =>
    `Mở bài cần đăng nhập. Đổi cách nhận thư tại trang tài khoản: ${account}\n\nThư này được gửi tự động, xin không trả lời.`,
  en: (account: string) =>
    `Opening a text asks you to log in. Choose how you are mailed on your account page: ${account}\n\nThis message was sent automatically; please do not reply.`,
};

const titleOf = ({ title }: MailedNotice, language: Language): string =>
  title.replace(/\s+/g, ' ').trim() || UNTITLED[language];

function entry(notice: MailedNotice, language: Language): string {
  const iso = new Date(notice.at).toISOString();
  const when = `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
  const lines = [
    noticeSentence(notice.kind, notice.by, language),
    titleOf(notice, language),
    [notice.unit, when].filter(Boolean).join(', '),
    itemPage(notice.itemType, notice.item),
  ];
  return `- ${lines.join('\n  ')}`;
}

/** What cannot wait comes first and names the mail; a single notice names its text. */
function subjectOf(notices: readonly MailedNotice[], daily: boolean, now: number, language: Language): string {
  const [first] = notices;
  if (first && (isUrgent(first.kind) || notices.length === 1)) {
    const more = notices.length > 1 ? ` (+${notices.length - 1})` : '';
    return `${noticeLabel(first.kind, language)}: ${titleOf(first, language)}${more}`;
  }
  const n = notices.length;
  if (!daily) return language === 'vi' ? `${n} thông báo về bài của đơn vị` : `${n} notices about your texts`;
  const day = formatDate(new Date(now).toISOString(), language);
  return language === 'vi' ? `Thông báo ngày ${day}: ${n} mục` : `Notices of ${day}: ${n}`;
} // prettier-ignore

/**
 * One mail for everything a person has to hear now; plain text.
 * @param notices oldest first, at least one
 * @param daily whether it is the mail of the day
 */
export function noticeMail(
  name: string,
  notices: readonly MailedNotice[],
  { daily, now, language }: { daily: boolean; now: number; language: Language },
): MailText {
  const urgent = notices.filter(({ kind }) => isUrgent(kind));
  const sorted = [...urgent, ...notices.filter(({ kind }) => !isUrgent(kind))];
  const rest = sorted.length - MOST;
  const more =
    language === 'vi'
      ? `Còn ${rest} thông báo khác: ${noticesPage()}`
      : `${rest} more: ${noticesPage()}`;
  const parts = [
    language === 'vi' ? `Kính gửi: ${name}` : `Dear ${name},`,
    ...sorted.slice(0, MOST).map((notice) => entry(notice, language)),
    ...(rest > 0 ? [more] : []),
    FOOT[language](accountPage()),
  ];
  return { subject: subjectOf(sorted, daily, now, language), text: parts.join('\n\n') };
}
